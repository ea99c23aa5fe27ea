package org.evidenceexplorer.server.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Snapshot;

/** Finds many studies by their identifiers, all on one state of the index. */
public final class StudiesLookup {
  /** The name of the parameter: an identifier, repeated. */
  public static final String IDS = "ids";

  /** The most identifiers of one request. */
  public static final int MOST = 200;

  private final StudySearcher searcher;

  /** Looks in this index. */
  public StudiesLookup(StudySearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * What was found.
   *
   * @param missing identifiers of no study
   */
  public record Found(Snapshot snapshot, List<Study> studies, List<String> missing) {
    public Found {
      studies = List.copyOf(studies);
      missing = List.copyOf(missing);
    }
  }

  /**
   * Finds the studies that parameters ask for.
   *
   * @throws BadParameter if there are other parameters, too many identifiers, or one that is none
   */
  public Found find(Map<String, List<String>> parameters) {
    for (String name : parameters.keySet()) {
      if (!name.equals(IDS)) {
        throw new BadParameter(IDS, "ids: no other parameter expected beside it, found one");
      }
    }
    List<String> asked = parameters.getOrDefault(IDS, List.of());
    if (asked.size() > MOST) {
      throw new BadParameter(
          IDS, "ids: at most %d identifiers expected, found %d".formatted(MOST, asked.size()));
    }
    List<Identifier> identifiers = asked.stream().map(StudiesLookup::identifier).toList();
    Found found = find(searcher.snapshot(), identifiers);
    Snapshot now = searcher.snapshot();
    while (!now.id().equals(found.snapshot().id())) {
      found = find(now, identifiers);
      now = searcher.snapshot();
    }
    return found;
  }

  private static Identifier identifier(String text) {
    return Identifier.parse(text)
        .orElseThrow(() ->
            new BadParameter(
                IDS,
                "ids: identifiers of studies expected, found \"%s\""
                    .formatted(text.length() > 80 ? text.substring(0, 80) + "…" : text)));
  }

  private Found find(Snapshot snapshot, List<Identifier> identifiers) {
    Map<StudyId, Study> studies = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (Identifier identifier : identifiers) {
      Optional<Study> study = searcher.find(identifier);
      study.ifPresent(found -> studies.putIfAbsent(found.id(), found));
      if (study.isEmpty()) {
        missing.add(identifier.toString());
      }
    }
    return new Found(snapshot, List.copyOf(studies.values()), missing);
  }
}

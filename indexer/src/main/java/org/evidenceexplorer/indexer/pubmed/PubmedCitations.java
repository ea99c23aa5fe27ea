package org.evidenceexplorer.indexer.pubmed;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationChecker;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;
import org.evidenceexplorer.indexer.remote.Service;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PubMed as a source of citations. It is asked in steps: for the identifiers that are printed, for
 * the place, for the text as a whole (if that is switched on), for words of the title, and once
 * more for the place. Each step's records are verified as {@link CitationChecker} verifies them,
 * and the first that convinces ends the search. A step that could not be asked leaves the citation
 * open unless another one convinces.
 */
public final class PubmedCitations implements CitationSource {
  private static final Logger LOG = LoggerFactory.getLogger(PubmedCitations.class);

  /** Hits of one step that are looked at. */
  private static final int MOST = 10;

  private static final int REMEMBERED = 1_000;
  private static final int MOST_FAILED_STEPS = 2;

  /** Citations in a row without an answer, after which the rest is not kept waiting. */
  private static final int MOST_UNAVAILABLE = 3;

  private final Eutils eutils;
  private final CitationServices services;
  private final @Nullable Service matcher;
  private final PlaceMatches places;
  private final InstantSource clock;
  private final Map<Integer, Study> fetched =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Study> eldest) {
          return size() > REMEMBERED;
        }
      };

  private int unavailable;

  /** PubMed, asked through these services. */
  public PubmedCitations(Services services, InstantSource clock) {
    this.eutils = new Eutils(services, clock);
    this.services = new CitationServices(services);
    this.matcher = services.ncbi().citmatch();
    this.places = new PlaceMatches(this.services);
    this.clock = clock;
  }

  @Override
  public String name() {
    return Eutils.PUBMED;
  }

  @Override
  public void announce(List<Citation> citations) {
    places.announce(citations);
    unavailable = 0;
  }

  @Override
  public Answer ask(Citation citation) {
    if (unavailable >= MOST_UNAVAILABLE) {
      return new Answer.Unavailable("PubMed gave no answer several times in a row");
    }
    Answer answer = new Search(citation).answer();
    unavailable = answer instanceof Answer.Unavailable ? unavailable + 1 : 0;
    return answer;
  }

  /** The search for one citation. */
  private final class Search {
    private final Citation citation;
    private final CitationQueries queries;
    private final Map<Integer, Study> found = new LinkedHashMap<>();

    Search(Citation citation) {
      this.citation = citation;
      this.queries = new CitationQueries(citation);
    }

    Answer answer() {
      List<String> failures = new ArrayList<>();
      for (Supplier<List<Integer>> step : steps().toList()) {
        try {
          if (take(step.get()) && convinces()) {
            return new Answer.Found(studies());
          }
        } catch (SourceFailure failure) {
          failures.add(String.valueOf(failure.getMessage()));
        }
        if (failures.size() == MOST_FAILED_STEPS) {
          break;
        }
      }
      return failures.isEmpty() ? foundOrMissed() : unavailable(failures.getFirst());
    }

    private Answer foundOrMissed() {
      return found.isEmpty() ? new Answer.Missed() : new Answer.Found(studies());
    }

    /** What was found may be meant; if it is not, the step that failed might have found it. */
    private Answer unavailable(String why) {
      LOG.warn("{}", why);
      return verdict().study() == null ? new Answer.Unavailable(why) : new Answer.Found(studies());
    }

    private Stream<Supplier<List<Integer>>> steps() {
      return Stream.of(
              identifierSteps(),
              Stream.<Supplier<List<Integer>>>of(() -> places.of(citation)),
              byText(),
              queries.byTitle().<Supplier<List<Integer>>>map(query -> () -> search(query)),
              queries.byPlace().<Supplier<List<Integer>>>map(query -> () -> search(query)))
          .flatMap(steps -> steps);
    }

    private Stream<Supplier<List<Integer>>> byText() {
      Service asked = matcher;
      return asked == null
          ? Stream.empty()
          : Stream.of(() -> services.match(asked, citation.text()).orFail());
    }

    private Stream<Supplier<List<Integer>>> identifierSteps() {
      Citation.Printed printed = citation.printed();
      return Stream.of(
              identifier(Scheme.PMID, printed.pmid()),
              identifier(Scheme.DOI, printed.doi()),
              identifier(Scheme.PMCID, printed.pmcid()))
          .flatMap(Optional::stream)
          .map(identifier -> () -> byIdentifier(identifier));
    }

    /** Whether there is something new among the first of these. */
    private boolean take(List<Integer> pmids) {
      List<Integer> added =
          pmids.stream().limit(MOST).filter(pmid -> !found.containsKey(pmid)).toList();
      fetch(added).forEach(found::put);
      return !added.isEmpty();
    }

    private boolean convinces() {
      return switch (verdict().outcome()) {
        case VERIFIED, CORRECTED -> true;
        case CANDIDATE, NOT_INDEXED, UNRESOLVED -> false;
      };
    }

    /** What the checker will say of what was found so far. */
    private Verdict verdict() {
      CitationSource only = new Fixed(studies());
      return new CitationChecker(List.of(only), clock)
          .check(List.of(citation))
          .getFirst()
          .verdict();
    }

    private List<Study> studies() {
      return List.copyOf(found.values());
    }
  }

  private record Fixed(List<Study> studies) implements CitationSource {
    @Override
    public String name() {
      return Eutils.PUBMED;
    }

    @Override
    public Answer ask(Citation citation) {
      return new Answer.Found(studies);
    }
  }

  private static Optional<Identifier> identifier(Scheme scheme, @Nullable String printed) {
    return printed == null ? Optional.empty() : Identifier.of(scheme, printed);
  }

  private List<Integer> byIdentifier(Identifier identifier) {
    return switch (identifier.scheme()) {
      case PMID -> {
        OptionalInt pmid = PmidSet.parse(identifier.value());
        yield pmid.isPresent() ? List.of(pmid.getAsInt()) : List.of();
      }
      case DOI -> search("\"" + identifier.value().replace("\"", "") + "\"[doi]");
      case PMCID -> services.ofPmcid(identifier.value()).orFail();
      case NCT, REGISTRATION, HASH -> List.of();
    };
  }

  /** What a query finds, if PubMed searched all of it and it finds few. */
  private List<Integer> search(String query) {
    SearchAnswer answer = eutils.search(query, Optional.empty(), MOST).orFail();
    return answer.troubles().none() && answer.count() <= MOST
        ? answer.pmids().stream().boxed().toList()
        : List.of();
  }

  private Map<Integer, Study> fetch(List<Integer> pmids) {
    List<Integer> lacking = new ArrayList<>(pmids);
    lacking.removeAll(fetched.keySet());
    if (!lacking.isEmpty()) {
      for (Record record : eutils.fetch(lacking).orFail().records()) {
        fetched.put(Integer.valueOf(record.provenance().sourceId()), RecordAsStudy.of(record));
      }
    }
    Map<Integer, Study> studies = new LinkedHashMap<>();
    for (Integer pmid : pmids) {
      Study study = fetched.get(pmid);
      if (study != null) {
        studies.put(pmid, study);
      }
    }
    return studies;
  }
}

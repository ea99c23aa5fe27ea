package org.evidenceexplorer.indexer.paging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Reply;
import tools.jackson.databind.node.StringNode;

/** A service of numbered records, two on a page; the mark of a page is its first number. */
final class FakePages implements PagedService {
  static final String SOURCE = "fake";

  private final List<String> rows = new ArrayList<>();
  final Set<String> withdrawn = new TreeSet<>();
  final List<String> asked = new ArrayList<>();
  String query = "lamps";
  Optional<Fault.Kind> fault = Optional.empty();

  FakePages(String... rows) {
    this.rows.addAll(List.of(rows));
  }

  @Override
  public String name() {
    return "Fake";
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public String asked() {
    return query;
  }

  @Override
  public Reply<ServicePage> page(Optional<LocalDate> since, String mark) {
    asked.add(since.map(LocalDate::toString).orElse("all") + "/" + mark);
    if (fault.isPresent()) {
      Fault told = new Fault(fault.get(), "Fake", "a page", "a page", "none");
      fault = Optional.empty();
      return new Reply.Failed<>(told);
    }
    int from = mark.isEmpty() ? 0 : Integer.parseInt(mark);
    int to = Math.min(rows.size(), from + 2);
    List<Json> page =
        rows.subList(from, to).stream().map(row -> new Json(StringNode.valueOf(row))).toList();
    return new Reply.Answered<>(
        new ServicePage(
            mark.isEmpty() ? OptionalLong.of(rows.size()) : OptionalLong.empty(),
            to < rows.size() ? Integer.toString(to) : "",
            page));
  }

  @Override
  public Record read(Json row, LocalDate day) throws Unreadable {
    return record(row.text(), day);
  }

  static Record record(String number, LocalDate day) throws Unreadable {
    if (!number.matches("\\d+")) {
      throw new Unreadable("a number expected, found \"" + number + "\"");
    }
    return new Draft()
        .identifier(Scheme.PMID, number)
        .put(Text.OWN_ID, number)
        .put(Text.TITLE, "Lamp " + number)
        .build(new Origin(SOURCE, day));
  }

  @Override
  public String place(Json row) {
    return "row " + row.text();
  }

  @Override
  public int together() {
    return 3;
  }

  @Override
  public Reply<Set<String>> stillThere(Collection<String> names) {
    asked.add("still " + new TreeSet<>(names));
    Set<String> there = new TreeSet<>(names);
    there.removeAll(withdrawn);
    return new Reply.Answered<>(there);
  }
}

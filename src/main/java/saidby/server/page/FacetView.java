package saidby.server.page;

import java.util.List;
import java.util.stream.IntStream;
import saidby.search.FacetCounts;
import saidby.search.FacetField;

/// The values of one field as links that set or lift a filter.
///
/// @param rest what the values shown leave out, in words; empty when nothing
public record FacetView(String title, List<Entry> entries, String rest) {

  /// Values shown of one field.
  static final int SHOWN = 8;

  public FacetView {
    entries = List.copyOf(entries);
  }

  /// One value; following it sets the filter, or lifts it where it is selected.
  public record Entry(String label, String count, String href, boolean selected) {}

  /// The most frequent values, and those selected wherever they stand.
  static FacetView of(FacetField field, FacetCounts counts, Question question) {
    List<FacetCounts.Value> values = counts.values();
    List<Entry> entries = IntStream.range(0, values.size())
        .filter(i -> i < SHOWN || values.get(i).selected())
        .mapToObj(values::get)
        .map(value -> entry(field, value, question))
        .toList();
    return new FacetView(Names.field(field), entries, rest(counts, counts.distinct() - entries.size()));
  }

  private static String rest(FacetCounts counts, int more) {
    String others = more > 0 ? Counted.number(more) + " more" : "";
    String without = counts.missing() > 0 ? Counted.of(counts.missing(), "result") + " without" : "";
    return others.isEmpty() || without.isEmpty() ? others + without : others + ", " + without;
  }

  private static Entry entry(FacetField field, FacetCounts.Value value, Question question) {
    Question next = value.selected()
        ? question.lifting(field, value.value(), value.label()) // a speaker may have been asked for by id or by name
        : question.adding(field, value.value());
    return new Entry(Names.value(field, value.value(), value.label()), Counted.number(value.count()), next.href(),
        value.selected());
  }
}

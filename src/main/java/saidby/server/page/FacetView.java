package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.search.Counting;
import saidby.search.FacetCounts;
import saidby.search.FacetField;

/// The values of one field as links that set or lift a filter.
///
/// @param id of its heading
/// @param rest what the values shown leave out, in words; empty when nothing
/// @param more address with more values
/// @param search what looks for values, where there are many
public record FacetView(String id, String title, List<Entry> entries, String rest, Optional<String> more,
    Optional<Search> search) {

  public FacetView {
    entries = List.copyOf(entries);
  }

  /// One value.
  ///
  /// @param href sets the filter, or lifts it where it is selected or excluded
  /// @param notHref excludes the value
  public record Entry(String label, String count, String href, String notHref, boolean selected, boolean excluded) {}

  /// A form that looks for values.
  ///
  /// @param name of its field
  public record Search(String name, String label, String typed) {}

  /// The most frequent values, and those chosen wherever they stand.
  static FacetView of(FacetField field, FacetCounts counts, Question question) {
    AddressAround adding = AddressAround.of(question.adding(field, AddressAround.GAP).href(), field.code());
    AddressAround excluding = AddressAround.of(question.excluding(field, AddressAround.GAP).href(),
        field.code() + ".not");
    List<Entry> entries = counts.values()
        .stream()
        .map(value -> value.selected() || value.excluded()
            ? chosen(field, value, question)
            : new Entry(Names.value(field, value.value(), value.label()), Counted.number(value.count()),
                adding.with(value.value()), excluding.with(value.value()), false, false))
        .toList();
    boolean isMore = counts.distinct() > entries.size()
        && question.choice().size().orElse(Counting.DEFAULT_SIZE) < Counting.MAX_SIZE;
    Optional<String> more = isMore
        ? Optional.of(question.choosing(question.choice().more()).href() + "#facet-" + field.code())
        : Optional.empty();
    Optional<String> typed = Optional.ofNullable(question.choice().find().get(field));
    boolean searched = typed.isPresent() || isMore;
    return new FacetView("facet-" + field.code(), Names.field(field), entries, rest(counts, typed.isPresent()), more,
        searched
            ? Optional.of(new Search(field.code() + ".find", Names.find(field), typed.orElse("")))
            : Optional.empty());
  }

  private static String rest(FacetCounts counts, boolean looked) {
    List<String> rest = new ArrayList<>();
    int more = counts.distinct() - counts.values().size();
    if (looked && counts.values().isEmpty()) rest.add("none of this name");
    else
      if (more > 0 && !looked)
        rest.add("%s more, %s in all".formatted(Counted.number(more), Counted.number(counts.rest())));
      else
        if (more > 0) rest.add(Counted.number(more) + " more");
    if (counts.missing() > 0) rest.add(Counted.of(counts.missing(), "result") + " without");
    return String.join(", ", rest);
  }

  /// A speaker may have been asked for by id or by name.
  private static Entry chosen(FacetField field, FacetCounts.Value value, Question question) {
    Question without = question.lifting(field, value.value(), value.label());
    return new Entry(Names.value(field, value.value(), value.label()), Counted.number(value.count()), without.href(),
        without.excluding(field, value.value()).href(), value.selected(), value.excluded());
  }
}

package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.search.Comparison;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Standout;

/// Two questions side by side: speakers, phrases or anything else that can be asked.
///
/// @param typed the two questions; blank where there is none yet
/// @param hidden filters that both keep, for the form
/// @param sides what was found; empty until both are asked
public record ComparePage(List<String> typed, List<Address.Parameter> hidden, Optional<Sides> sides) {
  public ComparePage {
    typed = List.copyOf(typed);
    hidden = List.copyOf(hidden);
  }

  /// What was found, of the one and the other.
  ///
  /// @param both how many quotes both find, in words
  public record Sides(List<Side> each, String both, Optional<PairedBars> bars, List<Values> values) {
    public Sides {
      each = List.copyOf(each);
      values = List.copyOf(values);
    }
  }

  /// One of the two.
  ///
  /// @param standouts what is told of it more often than of both together
  public record Side(String typed, String total, String href, List<Special> standouts) {
    public Side {
      standouts = List.copyOf(standouts);
    }
  }

  /// A value that stands out.
  ///
  /// @param quotes how many there are: "12 quotes"
  public record Special(String field, String label, String href, String quotes) {}

  /// The values of a field that both have most of.
  public record Values(String title, List<Row> rows) {
    public Values {
      rows = List.copyOf(rows);
    }
  }

  /// One value and how many quotes of each have it.
  ///
  /// @param widths of the bars, in hundredths of the longest
  public record Row(String label, List<String> counts, List<Integer> widths) {}

  /// Nothing asked yet, or only half.
  public static ComparePage of(String one, String other, Filters filters) {
    return new ComparePage(List.of(one, other), hidden(filters), Optional.empty());
  }

  /// @param filters that held for both
  public static ComparePage of(String one, String other, Filters filters, Comparison comparison) {
    List<String> typed = List.of(one, other);
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < 2; i++) sides.add(side(typed.get(i), filters, comparison, i));
    List<Values> values = comparison.top()
        .entrySet()
        .stream()
        .filter(top -> !top.getValue().isEmpty())
        .map(top -> values(top.getKey(), top.getValue()))
        .toList();
    return new ComparePage(typed, hidden(filters),
        Optional.of(new Sides(sides, Counted.of(comparison.both(), "quote"), PairedBars.of(comparison), values)));
  }

  private static List<Address.Parameter> hidden(Filters filters) {
    return Question.NONE.with(filters).parameters();
  }

  private static Side side(String typed, Filters filters, Comparison comparison, int i) {
    Question question = Question.NONE.withTyped(typed).with(filters);
    var specials = new ArrayList<Special>();
    for (Map.Entry<FacetField, List<Standout>> field : comparison.standouts().get(i).entrySet())
      for (Standout standout : field.getValue()) specials.add(special(field.getKey(), standout, question));
    return new Side(typed, Counted.of(comparison.totals().get(i), "quote"), question.href(), specials);
  }

  private static Special special(FacetField field, Standout standout, Question question) {
    return new Special(Names.field(field), Names.value(field, standout.value(), standout.label()),
        question.adding(field, standout.value()).href(), Counted.of(standout.count(), "quote"));
  }

  private static Values values(FacetField field, List<Comparison.Value> values) {
    long most = values.stream().flatMap(value -> value.counts().stream()).mapToLong(Long::longValue).max().orElse(1);
    return new Values(Names.field(field), values.stream()
        .map(value -> new Row(Names.value(field, value.value(), value.label()),
            value.counts().stream().map(Counted::number).toList(),
            value.counts().stream().map(count -> (int) (100 * count / Math.max(1, most))).toList()))
        .toList());
  }
}

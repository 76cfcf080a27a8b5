package saidby.server.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.search.Dates;
import saidby.search.Histogram;

/// A row of bars, one for each stretch of time; following one narrows the question to it.
///
/// @param title what the bars are: "Results by month"
/// @param note what they leave out, and the time zone; empty when there is nothing to say
/// @param width of the drawing; each bar is [#STEP] wide
/// @param times of each bar the first and the last, as filters take them: "2026-03/2026-03 2026-04/2026-04"
public record HistogramView(String title, List<Bar> bars, String note, int width, String times) {

  /// Units of the drawing from one bar to the next.
  public static final int STEP = 10;
  /// Units of the drawing that the highest bar takes.
  public static final int HEIGHT = 100;
  /// Least height of a bar that stands for something.
  private static final int LEAST = 3;

  public HistogramView {
    bars = List.copyOf(bars);
  }

  /// One bar.
  ///
  /// @param label the stretch of time, for people
  /// @param height 0 to [#HEIGHT]
  public record Bar(String label, String count, String href, int x, int height) {}

  /// Empty where one bar or none would say nothing.
  static Optional<HistogramView> of(Histogram histogram, Question question) {
    if (histogram.bars().size() < 2) return Optional.empty();
    long most = histogram.bars().stream().mapToLong(Histogram.Bar::count).max().orElse(1);
    Addresses addresses = Addresses.of(histogram, question);
    List<Bar> bars = new ArrayList<>();
    for (Histogram.Bar bar : histogram.bars()) {
      int height = height(bar.count(), most);
      bars.add(new Bar(Names.period(bar.from(), histogram.interval()), Counted.number(bar.count()),
          addresses.of(bar), bars.size() * STEP, height));
    }
    return Optional.of(new HistogramView("Results by " + histogram.interval().code(), bars, note(histogram),
        bars.size() * STEP, times(histogram)));
  }

  /// Of the question at the time of a bar: what stands before, between and behind the two times.
  private record Addresses(String before, String after) {
    private static final String TO = "&to=";

    static Addresses of(Histogram histogram, Question question) {
      Histogram.Bar some = histogram.bars().getFirst();
      var dates = new Dates(Optional.of(some.from()), Optional.of(some.to()), histogram.zone());
      String address = question.with(question.filters().with(dates)).href();
      String times = times(some);
      int at = address.indexOf("from=" + times) + "from=".length();
      return new Addresses(address.substring(0, at), address.substring(at + times.length()));
    }

    String of(Histogram.Bar bar) {
      return before + times(bar) + after;
    }

    private static String times(Histogram.Bar bar) {
      return Address.encoded(bar.from().toString()) + TO + Address.encoded(bar.to().toString());
    }
  }

  /// Of a bar; one that stands for something can be seen.
  static int height(long count, long most) {
    return count == 0 ? 0 : Math.max(LEAST, (int) (HEIGHT * count / most));
  }

  private static String times(Histogram histogram) {
    var times = new StringBuilder();
    for (Histogram.Bar bar : histogram.bars()) {
      if (!times.isEmpty()) times.append(' ');
      times.append(bar.from()).append('/').append(bar.to());
    }
    return times.toString();
  }

  private static String note(Histogram histogram) {
    List<String> notes = new ArrayList<>();
    if (histogram.undated() > 0) notes.add(Counted.number(histogram.undated()) + " without a date");
    if (!histogram.zone().normalized().equals(ZoneOffset.UTC)) notes.add("time in " + histogram.zone().getId());
    return String.join(", ", notes);
  }

  public String first() {
    return bars.getFirst().label();
  }

  public String last() {
    return bars.getLast().label();
  }
}

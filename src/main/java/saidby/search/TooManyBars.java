package saidby.search;

/// A histogram that would have more than [Histogram#MAX_BARS] bars; the message tells people what to do.
public final class TooManyBars extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public TooManyBars(Interval interval, long bars) {
    super("a histogram may have %,d bars, by %s it would have %,d: take a longer interval or a shorter time"
        .formatted(Histogram.MAX_BARS, interval.code(), bars));
  }
}

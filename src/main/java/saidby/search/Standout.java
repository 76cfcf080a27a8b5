package saidby.search;

/// A value that more of the quotes in question have than chance would give it.
///
/// @param value what a filter takes (a person's id); for a week its Monday
/// @param label what people read (a person's name)
/// @param count how many of the quotes in question have it
/// @param background how many of all the quotes have it
/// @param expected how many of those in question would have it if it were as frequent there as among all
/// @param score how sure it is that this is no chance, as [Table#score()] tells
public record Standout(String value, String label, long count, long background, double expected, double score) {
  /// Fewer quotes prove nothing.
  public static final int LEAST_COUNT = 3;
  /// Chance alone reaches this score once in a hundred values.
  public static final double LEAST_SCORE = 6.63;

  public static Standout of(String value, String label, Table table) {
    return new Standout(value, label, table.count, table.background, table.expected(), table.score());
  }

  /// How many times as often it is there as expected.
  public double lift() {
    return count / expected;
  }

  /// How often a value occurs among some quotes and among all: a table of two rows and two columns.
  ///
  /// @param count of those in question that have the value
  /// @param hits in question
  /// @param background of all that have the value, those in question among them
  /// @param all quotes
  public record Table(long count, long hits, long background, long all) {
    public Table {
      if (count < 0 || count > hits || count > background || hits > all || background > all
          || all - hits < background - count)
        throw new IllegalArgumentException("%d of %d against %d of %d".formatted(count, hits, background, all));
    }

    /// Whether the value is frequent enough, and more so than by chance.
    public boolean isTelling() {
      return count >= LEAST_COUNT && score() >= LEAST_SCORE;
    }

    double expected() {
      return all == 0 ? 0 : (double) background * hits / all;
    }

    /// The log-likelihood ratio G² of the table, negative where the value is rarer than expected. It is fair to rare
    /// values, of which news is full, where the usual chi-square takes every coincidence for a finding; and it is read by
    /// the same scale: 6.63 is passed by chance in one case of a hundred, 10.83 in one of a thousand.
    ///
    /// Ted Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19 (1993).
    public double score() {
      long others = all - hits;
      double sum = part(count, background, hits) + part(background - count, background, others)
          + part(hits - count, all - background, hits) + part(others - background + count, all - background, others);
      return (count < expected() ? -2 : 2) * Math.max(0, sum);
    }

    private double part(long observed, long row, long column) {
      return observed == 0 ? 0 : observed * Math.log((double) observed * all / ((double) row * column));
    }
  }
}

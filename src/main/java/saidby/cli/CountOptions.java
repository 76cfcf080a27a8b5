package saidby.cli;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Interval;

/// How the counts of a search are told.
final class CountOptions {
  @Option(names = "--facet-size", paramLabel = "N", defaultValue = "10",
      description = "How many values of each field (default: ${DEFAULT-VALUE}).")
  private int size = Counting.DEFAULT_SIZE;

  @Option(names = "--histogram", paramLabel = "BY", converter = ToInterval.class,
      description = "When the hits appeared: by auto, hour, day, week, month, quarter or year.")
  private @Nullable Interval interval;

  @Option(names = "--trend", description = "What share of all quotes it is, bar by bar.")
  private boolean trend;

  @Option(names = "--time-zone", paramLabel = "ZONE", defaultValue = "UTC", converter = ToZone.class,
      description = "Where days begin, such as Europe/Paris (default: ${DEFAULT-VALUE}).")
  private ZoneId zone = ZoneOffset.UTC;

  ZoneId zone() {
    return zone;
  }

  /// @throws IllegalArgumentException when there shall be too many values
  Counting counting(Set<FacetField> facets) {
    if (size < 1 || size > Counting.MAX_SIZE)
      throw new IllegalArgumentException("--facet-size must be 1 to %d, not %d".formatted(Counting.MAX_SIZE, size));
    Optional<Interval> shares = Optional.ofNullable(interval).filter(asked -> asked != Interval.HOUR);
    return new Counting(facets, size, Map.of(), Optional.ofNullable(interval),
        trend ? shares.or(() -> Optional.of(Interval.AUTO)) : Optional.empty());
  }

  static final class ToInterval implements ITypeConverter<Interval> {
    @Override
    public Interval convert(String typed) {
      return Interval.of(typed.toLowerCase(Locale.ROOT))
          .orElseThrow(() -> new TypeConversionException(
              "'%s' is not one of auto, hour, day, week, month, quarter, year".formatted(typed)));
    }
  }
}

package saidby.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import saidby.model.Published;

/// Reads ISO 8601: `2026-01-31`, `2026-01-31T08:30`, `2026-01-31T08:30:00.5Z`, `2026-01-31 08:30+01:00`. Without an
/// offset UTC is assumed.
final class Dates {
  private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().parseCaseInsensitive()
      .appendPattern("uuuu-MM-dd")
      .appendPattern("['T'][' ']HH:mm")
      .optionalStart()
      .appendPattern(":ss")
      .optionalEnd()
      .optionalStart()
      .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
      .optionalEnd()
      .optionalStart()
      .appendLiteral(' ')
      .optionalEnd()
      .appendPattern("[XXX][XX][X]")
      .toFormatter(Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  private Dates() {}

  /// Empty when it is no date.
  static Optional<Published> parse(String text) {
    try {
      if (text.length() == 10) return Optional.of(new Published.Day(LocalDate.parse(text)));
      TemporalAccessor parsed = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(switch (parsed) {
        case OffsetDateTime moment -> new Published.Moment(moment.toInstant());
        case LocalDateTime local -> new Published.Moment(local.toInstant(ZoneOffset.UTC));
        default -> throw new DateTimeException("neither with an offset nor local");
      });
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

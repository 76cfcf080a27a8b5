package saidby.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header with which a site tells when to come back: seconds or a date (RFC 9110, 10.2.3). Never more than a day:
/// beyond that it is a slip, or a wish that the next answer can repeat.
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  static Optional<Instant> read(String value, Instant now) {
    String text = value.strip();
    if (text.matches("\\d{1,9}")) return Optional.of(bounded(now.plusSeconds(Long.parseLong(text)), now));
    try {
      return Optional.of(bounded(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(), now));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Instant bounded(Instant told, Instant now) {
    Instant last = now.plus(LONGEST);
    return told.isAfter(last) ? last : told;
  }
}

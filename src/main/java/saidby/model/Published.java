package saidby.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// When an article appeared: a moment, or a plain date where the source tells no more.
public sealed interface Published {
  /// The moment, or the first one of the day in UTC.
  Instant instant();

  /// ISO 8601: `2026-01-31T08:30:00Z` or `2026-01-31`.
  String iso();

  /// An exact moment.
  record Moment(Instant instant) implements Published {
    @Override
    public String iso() {
      return instant.toString();
    }
  }

  /// A calendar day; no time is known.
  record Day(LocalDate date) implements Published {
    @Override
    public Instant instant() {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String iso() {
      return date.toString();
    }
  }
}

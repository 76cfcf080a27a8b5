package saidby.query;

import java.util.Locale;
import java.util.Optional;

/// What stands before a colon: a key, or one of the words that are read in their own way.
sealed interface Prefix {
  String TITLE = "title";
  String AFTER = "after";
  String BEFORE = "before";

  /// A value is looked for.
  record Keyed(Key key) implements Prefix {}

  /// Text is looked for in the title.
  record InTitle() implements Prefix {}

  /// A date bounds the hits, or two do.
  record Dated(Bound bound) implements Prefix {}

  /// What a date means: `AFTER`, its first day and later; `BEFORE`, earlier than its first day; `DURING`, from its first
  /// day to its last, where a month or a year has more than one, or from one date to another.
  enum Bound {
    AFTER, BEFORE, DURING
  }

  static Optional<Prefix> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case TITLE -> Optional.of(new InTitle());
      case AFTER, "since" -> Optional.of(new Dated(Bound.AFTER));
      case BEFORE, "until" -> Optional.of(new Dated(Bound.BEFORE));
      case "date", "published" -> Optional.of(new Dated(Bound.DURING));
      default -> Key.of(name).map(Keyed::new);
    };
  }
}

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

  /// A date bounds the hits.
  record Dated(boolean after) implements Prefix {}

  static Optional<Prefix> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case TITLE -> Optional.of(new InTitle());
      case AFTER, "since" -> Optional.of(new Dated(true));
      case BEFORE, "until" -> Optional.of(new Dated(false));
      default -> Key.of(name).map(Keyed::new);
    };
  }
}

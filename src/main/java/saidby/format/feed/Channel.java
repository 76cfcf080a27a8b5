package saidby.format.feed;

import java.util.Optional;
import saidby.model.Rights;

/// What a feed tells of itself, and so of all its items that do not tell otherwise.
///
/// @param licence link to the licence of everything in it
/// @param base that addresses in it are told from
record Channel(Optional<String> title, Optional<String> language, Optional<String> author, Optional<String> copyright,
    Optional<String> licence, Optional<String> base) {
  static final Channel UNKNOWN = new Channel(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty());

  /// The usage terms of an item: its own, else those of the feed.
  Optional<Rights> rights(Optional<String> own, Optional<String> ownLicence) {
    Optional<String> link = ownLicence.or(this::licence).filter(address -> address.matches("(?i)https?://\\S+"));
    return own.or(this::copyright).or(() -> link).map(line -> Rights.told(line, link));
  }
}

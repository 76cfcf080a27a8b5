package saidby.follow;

/// An item that was read.
///
/// @param hash of it as the feed told it
/// @param seen when the feed had it last, in days since 1970
/// @param tries how often its page could not be had; 0 when nothing is missing, and [#TO_COME] while the page waits
///        for its turn
record Remembered(String hash, long seen, int tries) {
  static final int TO_COME = -1;
  /// A page that could not be had so often is given up.
  private static final int MOST_TRIES = 3;

  /// Whether there is nothing to be done for an item that now has this hash.
  boolean settles(String now) {
    return hash.equals(now) && (tries == 0 || tries >= MOST_TRIES);
  }

  /// Whether the page is still to be had.
  boolean wantsMore() {
    return tries != 0 && tries < MOST_TRIES;
  }

  Remembered seenOn(long day) {
    return new Remembered(hash, day, tries);
  }
}

package saidby.follow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saidby.fetch.Validators;

/// What is remembered of one feed.
///
/// @param validators of the version that was read last
/// @param asked when it was asked last
/// @param notBefore when it may be asked again, where it or its troubles said so
/// @param failures in a row
/// @param items by key
record Memory(Validators validators, Optional<Instant> asked, Optional<Instant> notBefore, int failures,
    Map<String, Remembered> items) {
  /// So many days after a feed has dropped an item it is forgotten: some put old ones back.
  private static final long KEPT_DAYS = 60;

  static final Memory NONE = new Memory(Validators.NONE, Optional.empty(), Optional.empty(), 0, Map.of());

  Memory {
    items = Map.copyOf(items);
  }

  /// It was asked, and answered.
  Memory answered(Validators now, Instant when, Map<String, Remembered> changed) {
    var all = new HashMap<>(items);
    all.putAll(changed);
    long today = day(when);
    all.values().removeIf(item -> item.seen() < today - KEPT_DAYS);
    return new Memory(now, Optional.of(when), Optional.empty(), 0, all);
  }

  /// It was asked in vain.
  ///
  /// @param again when it may be asked again, where that was told
  Memory failed(Instant when, Optional<Instant> again) {
    return new Memory(validators, Optional.of(when), again, failures + 1, items);
  }

  static long day(Instant when) {
    return Math.floorDiv(when.getEpochSecond(), 24 * 60 * 60);
  }
}

package saidby.server.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// How a bucket of requests fills, and how many of them are kept.
class BucketTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void aBucketIsFilledEvenlyAndNeverOverflows() {
    var now = new AtomicLong();
    var limits = new Limits(OptionalInt.empty(), TrustedProxies.NONE, now::get);
    for (int left = 59; left >= 0; left--) assertEquals(left, limits.take("a", 60).left());
    assertEquals(new Limits.Taken(0, 60, 1), limits.take("a", 60));
    assertEquals(0, limits.take("b", 60).retryAfter(), "another one has a bucket of their own");
    now.addAndGet(SECOND / 2);
    assertEquals(1, limits.take("a", 60).retryAfter());
    now.addAndGet(SECOND / 2);
    assertEquals(new Limits.Taken(0, 60, 0), limits.take("a", 60));
    now.addAndGet(3_600 * SECOND);
    assertEquals(new Limits.Taken(59, 1, 0), limits.take("a", 60));
  }

  @Test
  void noMoreAreRememberedThanThereIsRoomFor() {
    var limits = new Limits(OptionalInt.empty(), TrustedProxies.NONE, () -> 0);
    for (int i = 0; i < 3 * Limits.MOST_REMEMBERED; i++) {
      limits.take("one who asks all the time", 1_000_000);
      limits.take("somebody " + i, 10);
    }
    assertEquals(Limits.MOST_REMEMBERED, limits.remembered());
    assertTrue(limits.take("one who asks all the time", 1_000_000).left() < 990_000, "and stays remembered");
  }
}

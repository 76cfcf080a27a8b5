package saidby.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// The clock on the wall is put back and forward, and nobody waits for it.
class SteadyTimeTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final AtomicReference<Instant> wall = new AtomicReference<>(NOON);
  private final AtomicLong nanos = new AtomicLong(-7);
  private final SteadyTime time = new SteadyTime(wall::get, nanos::get);

  private void passes(Duration duration) {
    nanos.addAndGet(duration.toNanos());
    wall.set(wall.get().plus(duration));
  }

  @Test
  void timeGoesOnWhenTheClockIsPutBack() {
    passes(Duration.ofMinutes(1));
    assertEquals(NOON.plusSeconds(60), time.instant());
    wall.set(wall.get().minus(Duration.ofDays(365)));
    assertEquals(NOON.plusSeconds(60), time.instant());
    passes(Duration.ofMinutes(2));
    assertEquals(NOON.plusSeconds(180), time.instant());
  }

  @Test
  void timeFollowsAClockThatIsPutForward() {
    wall.set(NOON.plus(Duration.ofHours(3)));
    assertEquals(NOON.plus(Duration.ofHours(3)), time.instant());
    wall.set(NOON);
    passes(Duration.ofMinutes(1));
    assertEquals(NOON.plus(Duration.ofHours(3)).plusSeconds(60), time.instant());
  }

  @Test
  void aHostIsLeftAloneForAsLongAsItSaidAndNoLonger() throws Exception {
    try (Pace.Turn turn = new Pace(time).turn("a.example")) {
      turn.troubled(Optional.of(time.instant().plus(Duration.ofMinutes(10))));
      wall.set(NOON.minus(Duration.ofDays(30)));
      passes(Duration.ofMinutes(5));
      assertTrue(turn.await().isPresent());
      passes(Duration.ofMinutes(5));
      assertEquals(Optional.empty(), turn.await());
    }
  }
}

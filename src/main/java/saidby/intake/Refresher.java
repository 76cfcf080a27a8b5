package saidby.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The thread that lets searches see what was committed, so that none of them has to wait for it. It takes its time where
/// that is much work, a fifth of a second between two states, up to three.
final class Refresher {
  private static final long SHORTEST = Duration.ofMillis(200).toNanos();
  private static final long LONGEST = Duration.ofMillis(600).toNanos();
  private static final int PART = 4;

  private final Runnable refresh;
  private final Standings standings;
  private final Thread thread;
  private List<Visible> waiting = new ArrayList<>();
  private volatile boolean closing;

  /// What is durable, and will be visible.
  private record Visible(Written written, long generation) {}

  Refresher(Runnable refresh, Standings standings) {
    this.refresh = refresh;
    this.standings = standings;
    thread = Thread.ofPlatform().daemon().name("saidby-refresh").start(this::work);
  }

  /// These are durable now: whoever waits for no more is answered.
  void take(List<Written> group, long generation) {
    synchronized (this) {
      for (Written written : group) waiting.add(new Visible(written, generation));
    }
    LockSupport.unpark(thread);
    for (Written written : group) {
      if (written.task().change().manner().visible()) written.task().leave();
      else written.task().answer(written.answer(generation));
    }
  }

  /// It came to nothing.
  void forget(Written written) {
    standings.forget(written);
  }

  /// Shows the rest, and ends.
  void finish() {
    closing = true;
    LockSupport.unpark(thread);
    Threads.join(thread);
  }

  private void work() {
    while (true) {
      List<Visible> group = taken();
      if (!group.isEmpty()) pause(show(group));
      else if (closing) return;
      else LockSupport.park(this);
    }
  }

  private synchronized List<Visible> taken() {
    List<Visible> taken = waiting;
    waiting = new ArrayList<>();
    return taken;
  }

  /// How long it took, in nanoseconds. Should it fail, searches try for themselves, and what is durable stays so.
  private long show(List<Visible> group) {
    long start = System.nanoTime();
    try {
      refresh.run();
    } catch (RuntimeException e) {
      Threads.log(e);
    }
    for (Visible each : group) {
      standings.forget(each.written());
      if (each.written().task().change().manner().visible())
        each.written().task().answer(each.written().answer(each.generation()));
    }
    return System.nanoTime() - start;
  }

  private void pause(long took) {
    long end = System.nanoTime() + Math.clamp(took * PART, SHORTEST, LONGEST);
    for (long left = end - System.nanoTime(); left > 0 && !closing; left = end - System.nanoTime())
      LockSupport.parkNanos(left);
  }
}

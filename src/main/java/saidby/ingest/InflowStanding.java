package saidby.ingest;

import java.time.Instant;
import java.util.Optional;
import saidby.search.Inflow;

/// How it goes with something that news comes in from by itself. Written by whoever takes it in, read by anybody.
public final class InflowStanding {
  private final Inflow.Kind kind;
  private final String name;
  private long waiting;
  private long taken;
  private long articles;
  private long failed;
  private Optional<String> trouble = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private Optional<Instant> next = Optional.empty();

  /// @param name for people, as [Inflow#name]
  public InflowStanding(Inflow.Kind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /// It was looked at: so much waits, and this is wrong with it, if anything.
  public synchronized void looked(long waitingNow, Optional<String> troubleNow) {
    waiting = waitingNow;
    trouble = troubleNow;
  }

  /// One of those that waited was taken from it: so many articles, while so much failed.
  public synchronized void took(long articlesNow, long failedNow, Instant now) {
    taken++;
    waiting = Math.max(0, waiting - 1);
    articles += articlesNow;
    failed += failedNow;
    last = Optional.of(now);
  }

  public synchronized void troubled(String why) {
    trouble = Optional.of(why);
  }

  /// It is not looked at before.
  public synchronized void waitsUntil(Instant again) {
    next = Optional.of(again);
  }

  public synchronized Optional<Instant> next() {
    return next;
  }

  public synchronized Inflow inflow() {
    return new Inflow(kind, name, trouble, waiting, taken, articles, failed, last, next);
  }
}

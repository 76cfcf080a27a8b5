package saidby.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// The thread that makes changes durable: all that wait with one commit. It also tries again where nothing could be written,
/// and lets go of the index when nothing is.
final class Committer {
  /// So often somebody is looked for who wants to write, while nobody else does.
  private static final long LOOK_NANOS = 500_000_000;

  private final Door door;
  private final IntakeLimits limits;
  private final Refresher refresher;
  private final Pace pace;
  private final AtomicLong durable = new AtomicLong();
  private final Thread thread;
  private volatile boolean closing;

  Committer(Door door, IntakeLimits limits, Refresher refresher) {
    this.door = door;
    this.limits = limits;
    this.refresher = refresher;
    this.pace = new Pace(limits.gather());
    thread = Thread.ofPlatform().daemon().name("saidby-commit").start(this::work);
  }

  /// There is something to commit.
  void ring() {
    LockSupport.unpark(thread);
  }

  /// Changes that were made durable.
  long durable() {
    return durable.get();
  }

  /// The session cannot go on.
  void fail(Session session, Throwable why) {
    refuse(door.fail(session, why));
    ring();
  }

  /// These were taken by a writer that failed.
  void refuse(List<Written> lost) {
    if (lost.isEmpty()) return;
    String sentence = door.now() instanceof Door.Now.Stopped stopped
        ? stopped.sentence()
        : "the index cannot be written to";
    for (Written written : lost) {
      refresher.forget(written);
      written.task().refuse(Answer.Reason.STOPPED, sentence);
    }
  }

  /// Commits what waits, and lets go of the index for good. Nothing may be written any more.
  void finish() {
    closing = true;
    ring();
    Threads.join(thread);
  }

  private void work() {
    while (true) switch (door.now()) {
      case Door.Now.Open(Session session) -> {
        if (session.writer().isWanted()) giveWay(session);
        else if (session.firstAt().isPresent()) commitWhenDue(session, session.firstAt().getAsLong());
        else if (closing) {
          door.close();
          return;
        } else {
          door.rest(session, limits.rest().toNanos());
          LockSupport.parkNanos(Math.min(limits.rest().toNanos(), LOOK_NANOS));
        }
      }
      case Door.Now.Stopped _ -> {
        if (closing) {
          door.close();
          return;
        }
        LockSupport.parkNanos(limits.retry().toNanos());
        door.tryOpening();
      }
      case Door.Now.Idle _ -> {
        if (closing) {
          door.close();
          return;
        }
        LockSupport.park(this);
      }
      case Door.Now.Closed _ -> {
        return;
      }
    }
  }

  private void commitWhenDue(Session session, long first) {
    long left = closing ? 0 : pace.due(first) - System.nanoTime();
    if (left > 0) LockSupport.parkNanos(left);
    else commit(session);
  }

  /// Lets somebody else have a turn, with all that was taken made durable before. Who comes meanwhile waits for the index to open.
  private void giveWay(Session session) {
    session.hold();
    commit(session);
    door.rest(session, 0);
  }

  private void commit(Session session) {
    List<Written> group = session.take();
    pace.begin();
    try {
      Optional<Requests> named = session.requests().with(group, session.writer().generation() + 1);
      named.ifPresent(requests -> session.writer().note(requests.note()));
      session.writer().commit();
      named.ifPresent(session::know);
    } catch (IOException | RuntimeException | Error failure) {
      List<Written> later = door.fail(session, failure);
      refuse(group);
      refuse(later);
      return;
    }
    pace.end();
    durable.addAndGet(group.size());
    refresher.take(group, session.writer().generation());
  }
}

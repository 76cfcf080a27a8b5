package saidby.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Annotates on a few threads, writes in the order of each id, commits in groups. Everything is bounded; nothing waits in
/// memory that was not handed in by somebody who still waits for the answer.
///
/// Group commit is as old as databases (DeWitt et al., "Implementation techniques for main memory database systems", 1984):
/// one `fsync` for all that came in the meantime.
public final class LiveIntake implements Intake, AutoCloseable {
  private final Room room;
  private final Door door;
  private final Refresher refresher;
  private final Committer committer;
  private final List<Lane> lanes = new ArrayList<>();
  private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  private LiveIntake(Engine engine, IntakeLimits limits) {
    var standings = new Standings(engine.articles());
    room = new Room(limits);
    door = new Door(engine.opener());
    refresher = new Refresher(engine.refresher(), standings);
    committer = new Committer(door, limits, refresher);
    for (int i = 0; i < limits.lanes(); i++) lanes.add(new Lane(engine, standings, door, committer));
  }

  /// Waits for changes; opens nothing before the first one comes.
  public static LiveIntake start(Engine engine) {
    return start(engine, IntakeLimits.STANDARD);
  }

  /// The same within other limits.
  public static LiveIntake start(Engine engine, IntakeLimits limits) {
    return new LiveIntake(engine, limits);
  }

  @Override
  public CompletableFuture<Answer> take(Change change, Duration patience) {
    int length = change.action() instanceof Change.Put put ? put.article().text().length() : 0;
    int weight = room.weight(length);
    if (door.now() instanceof Door.Now.Stopped stopped) return refused(Answer.Reason.STOPPED, stopped.sentence());
    if (!room.enter(weight, patience))
      return refused(Answer.Reason.FULL, "more articles are under way than the server takes at once");
    var task = new Task(change, room, weight);
    open.readLock().lock();
    try {
      if (closed) task.refuse(Answer.Reason.STOPPED, "the server is stopping");
      else lanes.get(Math.floorMod(change.id().hashCode(), lanes.size())).take(task);
    } finally {
      open.readLock().unlock();
    }
    return task.answer();
  }

  private static CompletableFuture<Answer> refused(Answer.Reason reason, String sentence) {
    return CompletableFuture.completedFuture(new Answer.Refused(reason, sentence));
  }

  @Override
  public State state() {
    Door.Now now = door.now();
    Phase phase = switch (now) {
      case Door.Now.Idle _ -> Phase.IDLE;
      case Door.Now.Open _ -> Phase.WRITING;
      case Door.Now.Stopped _ -> Phase.STOPPED;
      case Door.Now.Closed _ -> Phase.CLOSED;
    };
    return new State(phase, now instanceof Door.Now.Stopped stopped ? stopped.sentence() : "", room.taken(),
        committer.durable());
  }

  /// Writes and answers all that was taken, and lets go of the index.
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (closed) return;
      closed = true;
    } finally {
      open.writeLock().unlock();
    }
    for (Lane lane : lanes) lane.finish();
    committer.finish();
    refresher.finish();
  }
}

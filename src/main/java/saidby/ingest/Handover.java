package saidby.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.format.Receiver;
import saidby.intake.Answer;
import saidby.intake.Change;
import saidby.intake.Intake;

/// Hands what is read to an intake, and knows when all of it is durable. One for each file or feed, filled by one
/// thread.
public final class Handover implements Receiver {
  /// So many reasons are kept word by word; all failures are counted.
  public static final int KEPT = 1_000;
  /// How long it waits for room in the intake before it takes it for stuck.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Intake intake;
  private final List<String> reasons = new ArrayList<>();
  private long underWay;
  private long added;
  private long replaced;
  private long deleted;
  private long skipped;
  private long failed;
  private Optional<String> stopped = Optional.empty();

  /// What became of it all.
  ///
  /// @param deleted articles that were taken out because what was read said so
  /// @param skipped items that are no articles
  /// @param reasons why items failed or were skipped, one line each, the first ones
  /// @param stopped why the intake took no more; what was read has to be handed over again then
  public record Outcome(long added, long replaced, long deleted, long skipped, long failed, List<String> reasons,
      Optional<String> stopped) {
    public Outcome {
      reasons = List.copyOf(reasons);
    }

    /// Articles that are in the index now, durably.
    public long articles() {
      return added + replaced;
    }
  }

  public Handover(Intake intake) {
    this.intake = intake;
  }

  /// Reads these files and hands over all that they hold; ends early where the intake takes no more.
  public void read(ArticleFiles files) {
    try {
      guarded(() -> files.read(this));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Does something that hands over, and waits until everything is durable or refused.
  public Outcome whole(Work work) throws InterruptedException {
    guarded(work);
    return await();
  }

  /// Something that hands over.
  @FunctionalInterface
  public interface Work {
    void run() throws InterruptedException;
  }

  /// Input that a reader stumbles over must not end those who wait for more.
  private void guarded(Work work) throws InterruptedException {
    try {
      work.run();
    } catch (Stopped _) {
      // the outcome tells why
    } catch (RuntimeException | StackOverflowError fault) {
      fail("could not be read: " + Reasons.ofFault(fault));
    }
  }

  @Override
  public void receive(ReadItem item) {
    switch (item) {
      case ReadItem.Read read -> {
        handIn(Change.of(new Change.Put(read.article(), read.version())), read.place() + ": ");
      }
      case ReadItem.Failed failure -> fail(failure.toString());
      case ReadItem.Skipped skip -> skip(skip.toString());
      case ReadItem.Withdrawn withdrawn -> {
        handIn(Change.of(new Change.Delete(withdrawn.id(), withdrawn.version())), withdrawn.place() + ": ");
      }
      case ReadItem.Noticed _ -> {}
    }
  }

  private void handIn(Change change, String place) {
    synchronized (this) {
      if (stopped.isPresent()) throw new Stopped();
      underWay++;
    }
    var _ = intake.take(change, PATIENCE).thenAccept(answer -> answered(answer, place));
  }

  private synchronized void answered(Answer answer, String place) {
    switch (answer) {
      case Answer.Done done -> {
        switch (done.outcome()) {
          case ADDED -> added++;
          case REPLACED -> replaced++;
          case DELETED -> deleted++;
        }
      }
      case Answer.Refused refused -> {
        switch (refused.reason()) {
          case FULL, STOPPED -> {
            if (stopped.isEmpty()) stopped = Optional.of(refused.sentence());
          }
          case MISSING -> {} // it is not there, as was wanted
          case OUTDATED -> skip(place + refused.sentence());
          case CONDITION, OUTSIDE, UNFIT, REUSED -> fail(place + refused.sentence());
        }
      }
    }
    underWay--;
    notifyAll();
  }

  private synchronized void fail(String reason) {
    failed++;
    if (reasons.size() < KEPT) reasons.add(reason);
  }

  private synchronized void skip(String reason) {
    skipped++;
    if (reasons.size() < KEPT) reasons.add("skipped: " + reason);
  }

  /// Waits until everything that was handed in is durable or refused.
  public synchronized Outcome await() throws InterruptedException {
    while (underWay > 0) wait();
    return new Outcome(added, replaced, deleted, skipped, failed, reasons, stopped);
  }
}

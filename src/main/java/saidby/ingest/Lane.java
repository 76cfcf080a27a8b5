package saidby.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import saidby.format.Place;
import saidby.format.ReadItem;
import saidby.intake.Threads;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.search.Superseded;

/// A thread that annotates and writes its articles, one after the other.
final class Lane {
  /// So long others who want to write wait for more input.
  private static final long STILL_MILLIS = 200;

  private final Function<Article, AnnotatedArticle> annotator;
  private final Commits commits;
  private final Tally tally;
  private final ItemReport report;
  private final Backlog backlog;
  /// The backlog bounds what waits here.
  private final BlockingQueue<Optional<Work>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;

  /// What is to be done, and when it was read.
  sealed interface Work {
    long sequence();

    /// Where it stood in the input.
    Place place();

    String id();

    /// An article comes in.
    record Write(long sequence, ReadItem.Read read) implements Work {
      @Override
      public Place place() {
        return read.place();
      }

      @Override
      public String id() {
        return read.article().id();
      }
    }

    /// An article goes out.
    record Withdraw(long sequence, ReadItem.Withdrawn item) implements Work {
      @Override
      public Place place() {
        return item.place();
      }

      @Override
      public String id() {
        return item.id();
      }
    }
  }

  /// A change of the index.
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  Lane(Function<Article, AnnotatedArticle> annotator, Commits commits, ItemReport report, Tally tally,
      Backlog backlog) {
    this.annotator = annotator;
    this.commits = commits;
    this.report = report;
    this.tally = tally;
    this.backlog = backlog;
    thread = Thread.ofPlatform().name("saidby-ingest").start(this::work);
  }

  void take(Work work) {
    waiting.add(Optional.of(work));
  }

  /// Waits until everything taken is done.
  void finish() {
    waiting.add(Optional.empty());
    Threads.join(thread, () -> tally.stop("interrupted"));
  }

  private void work() {
    try {
      for (Optional<Work> work = next(); work.isPresent(); work = next()) {
        process(work.get());
        if (work.get() instanceof Work.Write write) backlog.leave(write.read().article());
      }
    } catch (InterruptedException _) {
      tally.stop("interrupted");
    }
  }

  /// Input that is still keeps nobody else from writing.
  private Optional<Work> next() throws InterruptedException {
    while (true) {
      Optional<Work> next = waiting.poll(STILL_MILLIS, TimeUnit.MILLISECONDS);
      if (next != null) return next;
      commits.idle();
    }
  }

  private void process(Work work) {
    if (tally.isStopped()) fail(work, "not written, because the run was stopped");
    else switch (work) {
      case Work.Write write ->
        annotate(write).ifPresent(annotated -> change(work, () -> commits.write(annotated, write.read())));
      case Work.Withdraw withdraw -> change(work, () -> commits.withdraw(withdraw.item()));
    }
  }

  private Optional<AnnotatedArticle> annotate(Work.Write work) {
    long start = System.nanoTime();
    try {
      AnnotatedArticle annotated = annotator.apply(work.read().article());
      tally.annotated(System.nanoTime() - start, work.place());
      return Optional.of(annotated);
    } catch (RuntimeException | Error failure) {
      refuse(work, Reasons.annotating(failure));
      return Optional.empty();
    }
  }

  /// An article that the index refuses fails by itself; an index that cannot be written to ends the run.
  private void change(Work work, Change change) {
    long start = System.nanoTime();
    try {
      change.make();
      tally.stored(System.nanoTime() - start);
    } catch (Superseded late) {
      skip(work, String.valueOf(late.getMessage()));
    } catch (IOException | IllegalStateException failure) {
      fail(work, "could not be written: " + Reasons.of(failure));
      tally.stop("the index cannot be written to: " + Reasons.of(failure));
    } catch (IllegalArgumentException refused) {
      refuse(work, String.valueOf(refused.getMessage()));
    } catch (RuntimeException | Error failure) {
      refuse(work, "could not be written: " + Reasons.ofFault(failure));
    }
  }

  /// It will never be written, so that it is done; what only could not be written now is for another run.
  private void refuse(Work work, String reason) {
    fail(work, reason);
    report.tell(work.place(), Optional.of(work.id()), "failed", Optional.of(reason));
  }

  private void skip(Work work, String reason) {
    if (work instanceof Work.Write) tally.unread();
    tally.skip(work.sequence(), new ReadItem.Skipped(work.place(), reason));
    report.tell(work.place(), Optional.of(work.id()), "skipped", Optional.of(reason));
  }

  private void fail(Work work, String reason) {
    tally.fail(work.sequence(), new ReadItem.Failed(work.place(), reason));
  }
}

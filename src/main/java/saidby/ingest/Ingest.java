package saidby.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import saidby.format.ArticleFiles;
import saidby.format.Place;
import saidby.format.ReadItem;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Version;
import saidby.search.ArticleWriter;

/// One run over some files. The calling thread reads; each of the lanes annotates and writes the articles whose ids
/// fall to it, in reading order. So of two articles of one id the later always wins, and the result does not depend on
/// which thread is faster.
public final class Ingest {
  private static final int LANES = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final long COMMIT_EVERY = 50_000;
  private static final long REPORTED_COMMIT_EVERY = 10_000;

  private final Function<Article, AnnotatedArticle> annotator;
  private final ArticleWriter writer;
  private final IngestListener listener;
  private final ItemReport report;
  private final long commitEvery;
  private volatile Optional<Tally> running = Optional.empty();

  /// @param annotator safe on any thread
  /// @param writer stays open
  public Ingest(Function<Article, AnnotatedArticle> annotator, ArticleWriter writer, IngestListener listener) {
    this(annotator, writer, listener, ItemReport.NONE, COMMIT_EVERY);
  }

  /// The same with a report of every item. So that an interrupted run has little to do again, it commits more often.
  ///
  /// @param report stays open
  public Ingest(Function<Article, AnnotatedArticle> annotator, ArticleWriter writer, IngestListener listener,
      ItemReport report) {
    this(annotator, writer, listener, report, REPORTED_COMMIT_EVERY);
  }

  Ingest(Function<Article, AnnotatedArticle> annotator, ArticleWriter writer, IngestListener listener,
      ItemReport report, long commitEvery) {
    this.annotator = annotator;
    this.writer = writer;
    this.listener = listener;
    this.report = report;
    this.commitEvery = commitEvery;
  }

  /// Reads all files, writes all articles and commits, also every now and then on the way. Never fails: what goes wrong
  /// stands in the report.
  public IngestReport run(ArticleFiles files) {
    var run = new Run(files, new Tally());
    running = Optional.of(run.tally);
    long start = System.nanoTime();
    run.read();
    run.tally.reading(System.nanoTime() - start - run.waited);
    run.commits.finish();
    return run.tally.report((System.nanoTime() - start) / 1e9);
  }

  /// Ends a run early: what was written by now is committed and reported. On any thread.
  public void stop(String why) {
    running.ifPresent(tally -> tally.stop(why));
  }

  /// The moving parts of one run.
  private final class Run {
    private final ArticleFiles files;
    private final Tally tally;
    private final Commits commits;
    private final Backlog backlog = new Backlog();
    private final SeenIds seen = new SeenIds();
    private final Versions versions = new Versions(writer);
    private final List<Lane> lanes = new ArrayList<>();
    private long sequence;
    private long waited;

    Run(ArticleFiles files, Tally tally) {
      this.files = files;
      this.tally = tally;
      commits = new Commits(writer, tally, report, commitEvery);
      for (int i = 0; i < LANES; i++) lanes.add(new Lane(annotator, commits, report, tally, backlog));
    }

    void read() {
      try {
        files.read(this::receive, report);
      } catch (Stopped _) {
        // the tally knows why
      } finally {
        for (Lane lane : lanes) lane.finish();
      }
    }

    private void receive(ReadItem item) {
      if (tally.isStopped()) throw new Stopped();
      switch (item) {
        case ReadItem.Read read -> {
          if (announced(read.place(), read.article().id())) article(read);
        }
        case ReadItem.Withdrawn withdrawn -> {
          if (announced(withdrawn.place(), withdrawn.id())) withdraw(withdrawn);
        }
        case ReadItem.Failed failed -> {
          if (announced(failed.place(), failed.reason())) {
            tally.fail(sequence, failed);
            report.tell(failed.place(), Optional.empty(), "failed", Optional.of(failed.reason()));
          }
        }
        case ReadItem.Skipped skipped -> {
          if (announced(skipped.place(), skipped.reason())) skip(skipped, Optional.empty());
        }
        case ReadItem.Noticed noticed -> tally.notice(++sequence, noticed);
      }
    }

    private boolean announced(Place place, String what) {
      sequence++;
      return report.announce(place, what);
    }

    private void skip(ReadItem.Skipped skipped, Optional<String> id) {
      tally.skip(sequence, skipped);
      report.tell(skipped.place(), id, "skipped", Optional.of(skipped.reason()));
    }

    private void withdraw(ReadItem.Withdrawn item) {
      if (!isOutdated(item.id(), item.version(), item.place()))
        lane(item.id()).take(new Lane.Work.Withdraw(sequence, item));
    }

    /// Whether a newer state of the story came before; this one is skipped then.
    private boolean isOutdated(String id, Optional<Version> version, Place place) {
      if (version.isEmpty()) return false;
      Optional<Version> newer = newer(id, version.get());
      newer.ifPresent(known -> skip(
          new ReadItem.Skipped(place, "%s of \"%s\": %s came before".formatted(version.get(), id, known)),
          Optional.of(id)));
      return newer.isPresent();
    }

    private Optional<Version> newer(String id, Version version) {
      try {
        return versions.newerThan(id, version);
      } catch (IOException e) {
        tally.stop("the index cannot be read: " + Reasons.of(e));
        throw new Stopped();
      }
    }

    private Lane lane(String id) {
      return lanes.get(Math.floorMod(id.hashCode(), LANES));
    }

    private void article(ReadItem.Read read) {
      String id = read.article().id();
      if (isOutdated(id, read.version(), read.place())) return;
      if (!seen.add(id)) {
        String notice = "id \"%s\" came before in this run; this article replaces the earlier one".formatted(id);
        tally.notice(sequence, new ReadItem.Noticed(read.place(), notice));
      }
      tally.read();
      long start = System.nanoTime();
      backlog.enter(read.article());
      waited += System.nanoTime() - start;
      lane(id).take(new Lane.Work.Write(sequence, read));
      listener.progressed(new IngestListener.Progress(tally.readSoFar(), files.bytesRead(), files.bytesTotal()));
    }
  }
}

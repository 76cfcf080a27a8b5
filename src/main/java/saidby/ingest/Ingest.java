package saidby.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.search.ArticleWriter;

/// One run over some files. The calling thread reads; each of the lanes annotates and writes the articles whose ids
/// fall to it, in reading order. So of two articles of one id the later always wins, and the result does not depend on
/// which thread is faster.
public final class Ingest {
  private static final int LANES = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final long COMMIT_EVERY = 50_000;

  private final Function<Article, AnnotatedArticle> annotator;
  private final ArticleWriter writer;
  private final IngestListener listener;
  private final long commitEvery;

  /// @param annotator safe on any thread
  /// @param writer stays open
  public Ingest(Function<Article, AnnotatedArticle> annotator, ArticleWriter writer, IngestListener listener) {
    this(annotator, writer, listener, COMMIT_EVERY);
  }

  Ingest(Function<Article, AnnotatedArticle> annotator, ArticleWriter writer, IngestListener listener,
      long commitEvery) {
    this.annotator = annotator;
    this.writer = writer;
    this.listener = listener;
    this.commitEvery = commitEvery;
  }

  /// Reads all files, writes all articles and commits, also every now and then on the way. Never fails: what goes wrong
  /// stands in the report.
  public IngestReport run(ArticleFiles files) {
    var run = new Run(files, new Tally());
    long start = System.nanoTime();
    run.read();
    run.commits.finish();
    return run.tally.report((System.nanoTime() - start) / 1e9);
  }

  /// The moving parts of one run.
  private final class Run {
    private final ArticleFiles files;
    private final Tally tally;
    private final Commits commits;
    private final Backlog backlog = new Backlog();
    private final SeenIds seen = new SeenIds();
    private final List<Lane> lanes = new ArrayList<>();
    private long sequence;

    Run(ArticleFiles files, Tally tally) {
      this.files = files;
      this.tally = tally;
      commits = new Commits(writer, tally, commitEvery);
      for (int i = 0; i < LANES; i++) lanes.add(new Lane(annotator, commits, tally, backlog));
    }

    void read() {
      try {
        files.read(this::receive);
      } catch (Stopped _) {
        // the tally knows why
      } finally {
        for (Lane lane : lanes) lane.finish();
      }
    }

    private void receive(ReadItem item) {
      if (tally.isStopped()) throw new Stopped();
      sequence++;
      switch (item) {
        case ReadItem.Read read -> article(read);
        case ReadItem.Failed failed -> tally.fail(sequence, failed);
        case ReadItem.Skipped skipped -> tally.skip(sequence, skipped);
        case ReadItem.Withdrawn withdrawn -> lane(withdrawn.id()).take(new Lane.Work.Withdraw(sequence, withdrawn));
        case ReadItem.Noticed noticed -> tally.notice(sequence, noticed);
      }
    }

    private Lane lane(String id) {
      return lanes.get(Math.floorMod(id.hashCode(), LANES));
    }

    private void article(ReadItem.Read read) {
      tally.read();
      String id = read.article().id();
      if (!seen.add(id)) {
        String notice = "id \"%s\" came before in this run; this article replaces the earlier one".formatted(id);
        tally.notice(sequence, new ReadItem.Noticed(read.place(), notice));
      }
      backlog.enter(read.article());
      lane(id).take(new Lane.Work.Write(sequence, read));
      listener.progressed(new IngestListener.Progress(tally.readSoFar(), files.bytesRead(), files.bytesTotal()));
    }
  }
}

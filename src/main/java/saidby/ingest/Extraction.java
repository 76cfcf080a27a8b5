package saidby.ingest;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import saidby.format.ArticleFiles;
import saidby.format.Place;
import saidby.format.ReadItem;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;

/// Annotates the articles of some files on all processors and hands them back in reading order; nothing is stored.
public final class Extraction {
  /// Articles under way at once: enough to keep the processors busy behind one that takes long.
  private static final int AHEAD = 256;

  private final Function<Article, AnnotatedArticle> annotator;
  private final Taker taker;
  private final ExecutorService workers;
  private final Backlog backlog = new Backlog();
  private final Queue<Waiting> waiting = new ArrayDeque<>();

  /// Takes the results, in reading order, on the calling thread.
  public interface Taker {
    void annotated(AnnotatedArticle article, Place place);

    /// Hears of all else: what failed, was skipped or is to be noticed.
    void told(ReadItem item);
  }

  /// An item that waits for its turn, and what becomes of it when it is an article.
  private record Waiting(ReadItem item, Optional<Future<AnnotatedArticle>> result) {}

  private Extraction(Function<Article, AnnotatedArticle> annotator, Taker taker, ExecutorService workers) {
    this.annotator = annotator;
    this.taker = taker;
    this.workers = workers;
  }

  /// Reads and annotates everything.
  ///
  /// @param annotator safe on any thread
  public static void run(ArticleFiles files, Function<Article, AnnotatedArticle> annotator, Taker taker) {
    try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var extraction = new Extraction(annotator, taker, workers);
      files.read(extraction::receive);
      while (!extraction.waiting.isEmpty()) extraction.handOver();
    }
  }

  private void receive(ReadItem item) {
    waiting.add(new Waiting(item, switch (item) {
      case ReadItem.Read read -> Optional.of(start(read.article()));
      case ReadItem.Failed _,ReadItem.Skipped _,ReadItem.Noticed _ -> Optional.empty();
    }));
    while (!waiting.isEmpty() && waiting.element().result().map(Future::isDone).orElse(true)) handOver();
  }

  private Future<AnnotatedArticle> start(Article article) {
    while (!waiting.isEmpty() && (waiting.size() >= AHEAD || !backlog.hasRoomFor(article))) handOver();
    backlog.enter(article);
    return workers.submit(() -> annotator.apply(article));
  }

  /// Hands on what waits longest, once it is ready.
  private void handOver() {
    Waiting first = waiting.remove();
    if (first.item() instanceof ReadItem.Read read) {
      Future<AnnotatedArticle> result = first.result().orElseThrow();
      try {
        taker.annotated(result.get(), read.place());
      } catch (ExecutionException failure) {
        taker.told(new ReadItem.Failed(read.place(),
            Reasons.annotating(Optional.ofNullable(failure.getCause()).orElse(failure))));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        workers.shutdownNow();
        throw new Stopped();
      } finally {
        backlog.leave(read.article());
      }
    } else taker.told(first.item());
  }
}

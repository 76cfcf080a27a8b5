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
import saidby.format.ReadItem;
import saidby.format.WrittenOffsets;
import saidby.model.Article;

/// Annotates the articles of some files on all processors and hands them back in reading order; nothing is stored.
///
/// @param <T> what is made of an article
public final class Extraction<T> {
  /// Articles under way at once: enough to keep the processors busy behind one that takes long.
  private static final int AHEAD = 256;

  private final Function<Article, T> annotator;
  private final Taker<T> taker;
  private final ExecutorService workers;
  private final Backlog backlog = new Backlog();
  private final Queue<Waiting<T>> waiting = new ArrayDeque<>();

  /// Takes the results, in reading order, on the calling thread.
  ///
  /// @param <T> what is made of an article
  public interface Taker<T> {
    /// @param written where the places of the article's text stand in the input
    void annotated(T article, WrittenOffsets written);

    /// Hears of all else: what failed, was skipped or is to be noticed.
    void told(ReadItem item);
  }

  /// An item that waits for its turn, and what becomes of it when it is an article.
  private record Waiting<T>(ReadItem item, Optional<Future<T>> result) {}

  private Extraction(Function<Article, T> annotator, Taker<T> taker, ExecutorService workers) {
    this.annotator = annotator;
    this.taker = taker;
    this.workers = workers;
  }

  /// Reads and annotates everything.
  ///
  /// @param annotator safe on any thread
  public static <T> void run(ArticleFiles files, Function<Article, T> annotator, Taker<T> taker) {
    try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var extraction = new Extraction<>(annotator, taker, workers);
      files.read(extraction::receive);
      while (!extraction.waiting.isEmpty()) extraction.handOver();
    }
  }

  private void receive(ReadItem item) {
    waiting.add(new Waiting<>(item, switch (item) {
      case ReadItem.Read read -> Optional.of(start(read.article()));
      case ReadItem.Failed _,ReadItem.Skipped _,ReadItem.Withdrawn _,ReadItem.Noticed _ -> Optional.empty();
    }));
    while (!waiting.isEmpty() && waiting.element().result().map(Future::isDone).orElse(true)) handOver();
  }

  private Future<T> start(Article article) {
    while (!waiting.isEmpty() && (waiting.size() >= AHEAD || !backlog.hasRoomFor(article))) handOver();
    backlog.enter(article);
    return workers.submit(() -> annotator.apply(article));
  }

  /// Hands on what waits longest, once it is ready.
  private void handOver() {
    Waiting<T> first = waiting.remove();
    if (first.item() instanceof ReadItem.Read read) {
      Future<T> result = first.result().orElseThrow();
      try {
        taker.annotated(result.get(), read.written());
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

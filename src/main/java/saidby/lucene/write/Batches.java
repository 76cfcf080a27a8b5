package saidby.lucene.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import saidby.lucene.document.Names;
import saidby.lucene.document.Story;

/// Articles on their way into the index. They wait until there are many, and are then written in the order that the
/// index keeps: otherwise Lucene sorts every list of postings when it flushes, which took a third of all time. Safe on
/// any thread; what becomes of one id happens in the order of the calls.
final class Batches {
  /// So much text waits, in UTF-16 units: some 50 MB of heap.
  private static final long FULL = 12_000_000;
  /// Less text than this is worth neither a second thread nor a flush of its own.
  private static final long SMALL = 1_000_000;

  private final IndexWriter writer;
  private final List<Batch> running = new ArrayList<>();
  private Batch waiting = new Batch();
  private Optional<Throwable> failure = Optional.empty();

  Batches(IndexWriter writer) {
    this.writer = writer;
  }

  /// Adds the article, or replaces the one of its id.
  void add(Story story) throws IOException {
    List<Batch> full;
    synchronized (this) {
      untilNoneHas(story.id());
      waiting.add(story);
      if (waiting.size() < FULL) return;
      full = taken();
    }
    together(full);
  }

  synchronized void delete(String id) throws IOException {
    untilNoneHas(id);
    waiting.remove(id);
    writer.deleteDocuments(new Term(Names.ARTICLE, id));
  }

  /// Writes all that waits, and waits for what other threads write.
  ///
  /// @throws IOException also if something could not be written earlier: it is lost
  void drain() throws IOException {
    List<Batch> all;
    synchronized (this) {
      all = taken();
    }
    together(all);
    synchronized (this) {
      waitWhile(() -> !running.isEmpty());
      if (failure.isPresent()) throw new IOException("an article was lost on its way into the index", failure.get());
    }
  }

  /// Writes the parts side by side: whoever brings more articles meanwhile soon has to wait for this.
  private void together(List<Batch> parts) throws IOException {
    if (parts.size() == 1) {
      write(parts.getFirst());
      return;
    }
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> {
      try {
        write(parts.getFirst());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    write(parts.getLast());
    try {
      first.join();
    } catch (CompletionException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /// What waits, which counts as running from now on; in two parts where it is much.
  private List<Batch> taken() {
    List<Batch> taken = waiting.size() < SMALL ? List.of(waiting) : waiting.halves();
    waiting = new Batch();
    running.addAll(taken);
    return taken;
  }

  private void write(Batch batch) throws IOException {
    try {
      batch.writeTo(writer);
      if (batch.size() >= SMALL) writer.flushNextBuffer();
    } catch (IOException | RuntimeException | Error e) {
      failed(e);
      throw e;
    } finally {
      done(batch);
    }
  }

  private synchronized void failed(Throwable cause) {
    if (failure.isEmpty()) failure = Optional.of(cause);
  }

  private synchronized void done(Batch batch) {
    running.remove(batch);
    notifyAll();
  }

  /// Waits while an article of this id is being written: the later call must win.
  private void untilNoneHas(String id) throws IOException {
    waitWhile(() -> running.stream().anyMatch(batch -> batch.has(id)));
  }

  private synchronized void waitWhile(BooleanSupplier busy) throws IOException {
    try {
      while (busy.getAsBoolean()) wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while articles were written", e);
    }
  }
}

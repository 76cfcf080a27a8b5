package saidby.lucene.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;
import saidby.search.ArticleWriter;
import saidby.search.IndexProblem;
import saidby.search.Superseded;

/// Writes many articles for a long time, and lets go of the index between two of them when another process wants a [Turn] with it.
/// What was written is committed before, and the index is opened again after. Then others may have written what was not there when the
/// caller looked, so that from the first turn on whatever is older than what is there is refused. Safe on any thread.
public final class TakingTurns implements ArticleWriter {
  /// Most turns are over before anybody would ask.
  private static final long QUIET_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long LONGEST_NANOS = Duration.ofDays(1).toNanos();

  private final Path path;
  private final Consumer<String> waits;
  /// For whoever writes; whoever closes and opens has it alone.
  private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
  private LuceneArticleWriter writer;
  private boolean lent;

  private TakingTurns(Path path, Consumer<String> waits, LuceneArticleWriter writer) {
    this.path = path;
    this.waits = waits;
    this.writer = writer;
  }

  /// Opens the index in this folder, or makes a new one. Waits while another process has its turn with the index.
  ///
  /// @param waits hears, on any thread, a sentence about who is waited for, where that takes a while
  /// @throws IndexProblem as [LuceneArticleWriter#open(Path)]
  public static TakingTurns open(Path path, Consumer<String> waits) throws IOException {
    return new TakingTurns(path, waits, LuceneArticleWriter.openBetweenTurns(IndexFolder.writable(path)));
  }

  private interface Work<T> {
    T with(LuceneArticleWriter writer) throws IOException;
  }

  private <T> T work(Work<T> work) throws IOException {
    LuceneArticleWriter used;
    T done;
    open.readLock().lock();
    try {
      used = writer;
      done = work.with(used);
    } finally {
      open.readLock().unlock();
    }
    if (used.isWanted()) giveWay(used);
    return done;
  }

  /// @throws Superseded where somebody else brought a newer state meanwhile
  @Override
  public Outcome write(AnnotatedArticle article, Optional<Version> state) throws IOException {
    return work(used -> {
      refuseOlder(used, article.article().id(), state);
      return used.write(article, state);
    });
  }

  /// @throws Superseded where somebody else brought a newer state meanwhile
  @Override
  public boolean delete(String id, Optional<Version> state) throws IOException {
    return work(used -> {
      refuseOlder(used, id, state);
      return used.delete(id, state);
    });
  }

  private void refuseOlder(LuceneArticleWriter used, String id, Optional<Version> state) throws IOException {
    if (!lent || state.isEmpty()) return;
    Optional<Version> newer = used.state(id).filter(state.get()::isOlderThan);
    if (newer.isPresent()) throw new Superseded(id, state.get(), newer.get());
  }

  @Override
  public Optional<Version> state(String id) throws IOException {
    return work(used -> used.state(id));
  }

  @Override
  public void commit() throws IOException {
    open.readLock().lock();
    try {
      writer.commit();
    } finally {
      open.readLock().unlock();
    }
  }

  @Override
  public void giveWay() throws IOException {
    LuceneArticleWriter used;
    open.readLock().lock();
    try {
      used = writer;
    } finally {
      open.readLock().unlock();
    }
    if (used.isWanted()) giveWay(used);
  }

  private void giveWay(LuceneArticleWriter used) throws IOException {
    open.writeLock().lock();
    try {
      if (writer != used) return; // another thread did
      used.close();
      lent = true;
      writer = reopened();
    } finally {
      open.writeLock().unlock();
    }
  }

  /// Takes a turn for it: a server that was quicker would keep the index for as long as news comes.
  private LuceneArticleWriter reopened() throws IOException {
    long start = System.nanoTime();
    try (Directory directory = FSDirectory.open(path)) {
      if (!Turn.awaitEnd(directory, start + QUIET_NANOS))
        waits.accept("another process makes the index at %s anew%s"
            .formatted(path, Turn.holder(path).map(who -> " (" + who + ")").orElse("")));
      try (Turn _ = Turn.take(directory)) {
        return openedInTurn(start);
      }
    }
  }

  private LuceneArticleWriter openedInTurn(long start) throws IOException {
    for (boolean told = false;;) try {
      return LuceneArticleWriter.open(path);
    } catch (IndexProblem e) {
      long waited = System.nanoTime() - start;
      if (e.kind() != IndexProblem.Kind.LOCKED || waited > LONGEST_NANOS) throw new IOException(e.getMessage(), e);
      if (!told && waited > QUIET_NANOS) {
        waits.accept(String.valueOf(e.getMessage()));
        told = true;
      }
      Turn.pause();
    }
  }

  @Override
  public void abandon() throws IOException {
    open.writeLock().lock();
    try {
      writer.abandon();
    } finally {
      open.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    open.writeLock().lock();
    try {
      writer.close();
    } finally {
      open.writeLock().unlock();
    }
  }
}

package saidby.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.store.LockObtainFailedException;
import saidby.lucene.document.Story;
import saidby.lucene.write.IndexFolder;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.lucene.write.NextGeneration;
import saidby.lucene.write.Turn;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.search.What;

/// Annotates all stored articles anew, into a new generation in a folder beside the index. Searching and writing go on meanwhile:
/// what was written since is caught up with, again and again, until it is little. For the last of it everybody else waits, and one
/// commit puts the new generation in the place of the old one. A run that is broken off, at whatever moment, has changed nothing.
public final class Reindexing {
  /// So much text is annotated at a time, in UTF-16 units: on all processors.
  private static final int AT_ONCE = 2_000_000;
  /// The same while others wait, who would have to wait for that.
  private static final int AT_ONCE_IN_TURN = 8 * AT_ONCE;
  /// So few changes are made while others wait.
  private static final int FEW = 50;
  /// From then on each round has to leave half as much as the one before: whoever brings news as fast as it is annotated, or
  /// faster, has to wait for longer.
  private static final int ROUNDS = 4;
  /// For one who writes and does not let go of the index. At the end, with everything annotated, it is caught up with again and
  /// again for a day.
  public static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofDays(1);
  /// Those who let go do so before anybody would ask.
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final IndexFolder folder;
  private final StoredArticles stored;
  private final LuceneArticleWriter writer;
  private final Function<Article, AnnotatedArticle> annotator;
  private final Listener listener;
  private final List<Story> waiting = new ArrayList<>();
  /// Changes that were found while others waited.
  private long inTurn;
  private boolean othersWait;
  private boolean told;
  private int text;
  private long annotated;
  private long changes;

  private Reindexing(IndexFolder folder, StoredArticles stored, LuceneArticleWriter writer, Work work) {
    this.folder = folder;
    this.stored = stored;
    this.writer = writer;
    this.annotator = work.annotator();
    this.listener = work.listener();
  }

  private record Work(Function<Article, AnnotatedArticle> annotator, Listener listener) {}

  /// Hears how it goes, on the calling thread.
  @FunctionalInterface
  public interface Listener {
    /// So many articles are done; now and then.
    void annotated(long articles);

    /// Somebody else holds the index, as the sentence says; once.
    default void waits(String sentence) {}
  }

  /// What was done.
  ///
  /// @param before quotes that there were
  /// @param after quotes that there are
  public record Done(long articles, long before, long after) {}

  /// Does it.
  ///
  /// @param annotator safe on any thread
  /// @throws saidby.search.IndexProblem if the index cannot be read or written, or somebody else holds it and does not let go of it:
  ///         before anything is done
  public static Done run(Path path, Function<Article, AnnotatedArticle> annotator, Listener listener)
      throws IOException {
    return run(path, annotator, listener, PATIENCE);
  }

  /// The same with patience for one who holds the index when it begins.
  public static Done run(Path path, Function<Article, AnnotatedArticle> annotator, Listener listener, Duration patience)
      throws IOException {
    IndexFolder folder = IndexFolder.existing(path);
    try (StoredArticles stored = StoredArticles.open(folder);
        NextGeneration next = NextGeneration.beside(folder)) {
      var run = new Reindexing(folder, stored, next.writer(), new Work(annotator, listener));
      run.tryPlace(patience);
      run.catchUp();
      return run.swap(next);
    }
  }

  /// Everything, and then what came meanwhile.
  private void catchUp() throws IOException {
    stored.each(this::take);
    annotate();
    untilFew();
  }

  private void untilFew() throws IOException {
    long before;
    int round = 0;
    do {
      before = changes;
      changed();
    } while (isWorthAnother(++round, before));
  }

  private boolean isWorthAnother(int round, long before) {
    return changes > FEW && (round < ROUNDS || changes <= before / 2);
  }

  /// What was written since; it is in a commit then.
  private void changed() throws IOException {
    gather();
    annotate();
    writer.commit();
  }

  private void gather() throws IOException {
    changes = 0;
    stored.catchUp(new Difference.Taker() {
      @Override
      public void put(Story article) throws IOException {
        changes++;
        take(article);
      }

      @Override
      public void deleted(String id) throws IOException {
        changes++;
        writer.delete(id);
      }
    });
  }

  /// Who writes for hours is found out before there is anything to throw away.
  private void tryPlace(Duration patience) throws IOException {
    try (Turn _ = Turn.take(folder.directory()); NextGeneration.Place _ = place(patience)) {
      // it can be had
    } catch (LockObtainFailedException e) {
      throw folder.problem(e);
    }
  }

  private Done swap(NextGeneration next) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    for (int round = 0;;) {
      long before = inTurn;
      try (Turn _ = Turn.take(folder.directory()); NextGeneration.Place place = place(PATIENCE)) {
        othersWait = true;
        gather();
        inTurn = changes;
        if (!isWorthAnother(++round, before)) return swap(next, place);
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() - end > 0) throw folder.problem(e);
      }
      othersWait = false;
      annotate();
      untilFew();
    }
  }

  private Done swap(NextGeneration next, NextGeneration.Place place) throws IOException {
    annotate();
    writer.commit();
    long articles = stored.count(What.ARTICLES);
    long before = stored.count(What.QUOTES);
    place.takenBy(next);
    return new Done(articles, before, quotes(next));
  }

  private static long quotes(NextGeneration next) throws IOException {
    try (StoredArticles made = StoredArticles.open(next.path())) {
      return made.count(What.QUOTES);
    }
  }

  /// As soon as those who write let go of the index.
  private NextGeneration.Place place(Duration patience) throws IOException {
    for (long start = System.nanoTime();;) try {
      return new NextGeneration.Place(folder);
    } catch (LockObtainFailedException e) {
      long waited = System.nanoTime() - start;
      if (waited > patience.toNanos()) throw e;
      if (waited > QUIET.toNanos()) tell(e);
      Turn.pause();
    }
  }

  private void tell(LockObtainFailedException held) {
    if (told) return;
    told = true;
    listener.waits(String.valueOf(folder.problem(held).getMessage()));
  }

  private void take(Story old) throws IOException {
    waiting.add(old);
    text += old.length();
    if (text >= (othersWait ? AT_ONCE_IN_TURN : AT_ONCE)) annotate();
  }

  private void annotate() throws IOException {
    List<Story> found = waiting.parallelStream()
        .map(old -> new Story(annotator.apply(old.annotated().article()), old.state()))
        .toList();
    for (Story story : found) writer.write(story.annotated(), story.state());
    annotated += waiting.size();
    waiting.clear();
    text = 0;
    listener.annotated(annotated);
  }
}

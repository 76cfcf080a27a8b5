package saidby.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import saidby.lucene.write.IndexFolder;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;

/// Annotates all stored articles anew, into a new generation beside the old one, in the same folder. Searches go on with the old
/// one until the commit at the end; a run that is broken off has changed nothing. Others cannot write meanwhile.
public final class Reindexing {
  /// So much text is annotated at a time, in UTF-16 units: on all processors.
  private static final int AT_ONCE = 2_000_000;

  private final LuceneArticleWriter writer;
  private final Function<Article, AnnotatedArticle> annotator;
  private final LongConsumer progress;
  private final List<Article> waiting = new ArrayList<>();
  private int text;
  private long articles;
  private long before;
  private long after;

  private Reindexing(LuceneArticleWriter writer, Function<Article, AnnotatedArticle> annotator, LongConsumer progress) {
    this.writer = writer;
    this.annotator = annotator;
    this.progress = progress;
  }

  /// What was done.
  ///
  /// @param before quotes that there were
  /// @param after quotes that there are
  public record Done(long articles, long before, long after) {}

  /// Does it.
  ///
  /// @param annotator safe on any thread
  /// @param progress is told how many articles are done, now and then
  /// @throws saidby.search.IndexProblem if the index cannot be read or written
  public static Done run(Path path, Function<Article, AnnotatedArticle> annotator, LongConsumer progress)
      throws IOException {
    IndexFolder folder = IndexFolder.existing(path);
    LuceneArticleWriter writer = writer(folder);
    boolean done = false;
    try (StoredArticles stored = StoredArticles.open(path)) {
      var run = new Reindexing(writer, annotator, progress);
      stored.forEach(run::take);
      run.annotate();
      writer.close();
      done = true;
      return new Done(run.articles, run.before, run.after);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      if (!done) writer.abandon();
    }
  }

  private static LuceneArticleWriter writer(IndexFolder folder) {
    try {
      return LuceneArticleWriter.anew(folder);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  private void take(AnnotatedArticle old) {
    before += old.quotes().size();
    waiting.add(old.article());
    text += old.article().text().length();
    if (text >= AT_ONCE) annotate();
  }

  private void annotate() {
    for (AnnotatedArticle article : waiting.parallelStream().map(annotator).toList()) try {
      writer.write(article);
      articles++;
      after += article.quotes().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting.clear();
    text = 0;
    progress.accept(articles);
  }
}

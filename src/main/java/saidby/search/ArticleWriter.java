package saidby.search;

import java.io.IOException;
import saidby.model.AnnotatedArticle;

/// Puts articles into an index. Safe on any thread; nothing counts as accepted before [#commit()] returns.
public interface ArticleWriter extends AutoCloseable {
  /// Adds the article, or replaces the one of the same id.
  Outcome write(AnnotatedArticle article) throws IOException;

  /// Removes an article; false when there was none.
  boolean delete(String id) throws IOException;

  /// Makes everything written so far durable and visible to new searches.
  void commit() throws IOException;

  /// The number of the newest commit, as searches tell it; 0 where commits have none.
  default long generation() {
    return 0;
  }

  /// Whether somebody waits who wants to write for a moment: whoever writes all the time then commits, closes, and opens again.
  default boolean isWanted() {
    return false;
  }

  /// Commits and lets go of the index.
  @Override
  void close() throws IOException;

  /// What became of a written article.
  enum Outcome {
    ADDED, REPLACED
  }
}

package saidby.search;

import java.io.IOException;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;

/// Puts articles into an index. Safe on any thread; nothing counts as accepted before [#commit()] returns.
public interface ArticleWriter extends AutoCloseable {
  /// Adds the article, or replaces the one of the same id.
  ///
  /// @param state which one of the story it is, where its source counts; kept with it
  Outcome write(AnnotatedArticle article, Optional<Version> state) throws IOException;

  /// The same where nobody counts.
  default Outcome write(AnnotatedArticle article) throws IOException {
    return write(article, Optional.empty());
  }

  /// Removes an article; false when there was none.
  ///
  /// @param state of the story that says so, where its source counts; it is remembered, whether or not there was an article
  boolean delete(String id, Optional<Version> state) throws IOException;

  /// The same where nobody counts.
  default boolean delete(String id) throws IOException {
    return delete(id, Optional.empty());
  }

  /// The state of the story that was written, or told to delete it, as far as that is remembered; what is not committed yet counts.
  Optional<Version> state(String id) throws IOException;

  /// A text that is kept beside the articles, of the newest commit; empty if there is none.
  default String note() {
    return "";
  }

  /// The next commit keeps this text.
  default void note(String text) {}

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

  /// Lets somebody write who [waits][#isWanted]; for whoever has nothing to write just now. Else it happens beside writing.
  default void giveWay() throws IOException {}

  /// Lets go of the index without what was written since the last commit.
  void abandon() throws IOException;

  /// Commits and lets go of the index.
  @Override
  void close() throws IOException;

  /// What became of a written article.
  enum Outcome {
    ADDED, REPLACED
  }
}

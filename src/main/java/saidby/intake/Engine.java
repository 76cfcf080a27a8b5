package saidby.intake;

import java.io.IOException;
import java.util.function.Function;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.search.ArticleLookup;
import saidby.search.ArticleWriter;

/// What an intake works with.
///
/// @param annotator safe on any thread
/// @param opener of the index for writing
/// @param articles as new searches find them, whole and without any limits of showing
/// @param refresher makes new searches see the newest commit
public record Engine(Function<Article, AnnotatedArticle> annotator, Opener opener, ArticleLookup articles,
    Runnable refresher) {

  /// Opens the index for writing, again and again: nothing is held while nothing is written, so that other processes may.
  @FunctionalInterface
  public interface Opener {
    /// A writer that has just proved that it can write.
    ///
    /// @throws IOException if the disk refuses
    /// @throws saidby.search.IndexProblem if the index cannot be used, or another process writes to it
    ArticleWriter open() throws IOException;
  }
}

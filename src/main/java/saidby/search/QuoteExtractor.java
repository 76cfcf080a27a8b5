package saidby.search;

import saidby.model.AnnotatedArticle;
import saidby.model.Metadata;

/// Finds the quotes of a text that is neither searched nor stored. Safe on any thread.
public interface QuoteExtractor {
  /// The article with everything that was found in it; its text is the given one in Unicode's normal form C.
  ///
  /// @param metadata what is known of it; countries of speakers and the like are found with its help
  /// @param text not blank
  AnnotatedArticle extract(Metadata metadata, String text);
}

package saidby.format.draft;

import java.util.Optional;
import saidby.json.ArticleDraft;
import saidby.model.Version;

/// Takes what a reader finds, in reading order. Each item of the source ends up here once: as an article, a failure, a
/// skip or a withdrawal. Reasons and notices are one line for people.
public interface Drafts {
  /// An article. Its text is not blank, with one paragraph a line.
  void article(Spot at, ArticleDraft draft);

  /// Something that should have been an article and could not be read.
  void fail(Spot at, String reason);

  /// Something that is whole, but no article: a photograph, a list of links, a story that may not be published yet.
  void skip(Spot at, String reason);

  /// Something that was read, but not quite as it stands there.
  void notice(Spot at, String notice);

  /// A story that is no longer to be used: the article of this id is taken out if it is there.
  ///
  /// @param id as an article would bring it along
  /// @param version of the story that says so, where its source counts
  void withdraw(Spot at, String id, Optional<Version> version, String reason);

  /// A view for something that stands inside the source, as a record of an archive or a line of a file.
  Drafts inside(Spot outer);
}

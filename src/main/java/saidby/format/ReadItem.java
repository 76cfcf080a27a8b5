package saidby.format;

import java.util.Optional;
import saidby.model.Article;
import saidby.model.Version;

/// One thing that came out of the input. Reasons and notices are one line for people.
public sealed interface ReadItem {
  Place place();

  /// An article, ready to be annotated.
  ///
  /// @param version which state of it this is, where its source counts
  record Read(Article article, Place place, WrittenOffsets written, Optional<Version> version) implements ReadItem {}

  /// An article or a file that should have been read and could not be.
  record Failed(Place place, String reason) implements ReadItem {
    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  /// Something that was left out on purpose: a hidden file, a page that is no article.
  record Skipped(Place place, String reason) implements ReadItem {
    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  /// A story that is not to be used any more: the article of this id goes.
  ///
  /// @param version of the story that says so, where its source counts
  record Withdrawn(String id, Place place, Optional<Version> version, String reason) implements ReadItem {
    @Override
    public String toString() {
      return place + ": " + reason;
    }
  }

  /// Something that was read, but not quite as it stands there.
  record Noticed(Place place, String notice) implements ReadItem {
    @Override
    public String toString() {
      return place + ": " + notice;
    }
  }
}

package saidby.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The newest hits of a search, to be told in one of the [FeedFormat]s. All addresses are whole ones.
///
/// @param title for people
/// @param self address of the feed, which is its id
/// @param home address of the page that shows the same
/// @param updated when the newest entry appeared; the beginning of 1970 where there is none
public record Feed(String title, String self, String home, Instant updated, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /// A feed that is as new as its newest entry.
  public static Feed of(String title, String self, String home, List<Entry> entries) {
    Instant updated = entries.stream().map(Entry::published).max(Instant::compareTo).orElse(Instant.EPOCH);
    return new Feed(title, self, home, updated, entries);
  }

  /// One hit.
  ///
  /// @param address of its page, which is its id: stable, as the ids of hits are
  /// @param author who said it, or wrote it
  /// @param summary what was said, as text
  /// @param html the same with where it stood
  /// @param original address of the article at its publisher; an http one
  /// @param licence the line that must stand beside the text
  public record Entry(String address, String title, String author, Instant published, String summary, String html,
      List<String> categories, Optional<String> original, Optional<String> language, Optional<String> licence) {
    public Entry {
      categories = List.copyOf(categories);
    }
  }
}

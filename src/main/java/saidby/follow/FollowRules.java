package saidby.follow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What is followed, and how.
///
/// @param feeds addresses of feeds and sitemaps
/// @param interval between two requests for the same feed
/// @param pages how many pages behind summaries and sitemaps are fetched for one feed at a time; 0 for none
/// @param memory the file that remembers what was read
public record FollowRules(List<String> feeds, Duration interval, int pages, Path memory) {
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  public FollowRules {
    feeds = feeds.stream().distinct().toList();
    if (interval.compareTo(SHORTEST) < 0)
      throw new IllegalArgumentException("a feed is asked once a minute at the most");
  }
}

package saidby.format.html;

import java.util.Optional;
import saidby.format.draft.WebHost;
import saidby.model.Metadata;

/// Tells pages without a story: fronts of sites and sections, lists of links, forms, messages of servers.
final class Front {
  private static final int LITTLE = 60;
  private static final int STORY = 400;

  private Front() {}

  /// What a page tells of itself, and where it came from, if it was on the web.
  record Told(MetaTags meta, LinkedData data, Optional<String> from) {}

  /// Why the page is no article, in one line; empty where it is one.
  static Optional<String> reason(String text, Metadata metadata, Told told) {
    MetaTags meta = told.meta();
    LinkedData data = told.data();
    Optional<String> from = told.from();
    if (text.length() < LITTLE) return Optional.of("no article on this page: no running text");
    boolean isStory = data.hasStory() || meta.first("og:type").filter(type -> type.contains("article")).isPresent()
        || meta.first("article:published_time").isPresent();
    if (isStory) return Optional.empty();
    if (data.isFront()) return Optional.of("no article on this page: it says that it is a list");
    if (metadata.url().isEmpty() && (from.flatMap(WebHost::of).isPresent() || meta.first("og:url").isPresent()))
      return Optional.of("no article on this page: the front of a site");
    boolean hasSentence = text.lines().anyMatch(line -> line.length() > LITTLE && line.matches("(?s).*[.!?…”\"»]$"));
    if (text.length() < STORY && !hasSentence) return Optional.of("no article on this page: no running text");
    return Optional.empty();
  }
}

package saidby.server.page;

import java.util.List;
import java.util.Optional;

/// What a page tells machines of itself: search engines, and sites that show a card where somebody links to it.
///
/// @param canonical its whole address, whatever it was asked by
/// @param description a sentence or two
/// @param published when the article appeared
/// @param linkedData JSON-LD that may stand in a `script` element as it is; empty for none
/// @param embeds where the same is told as oEmbed; each with its media type as label
public record Head(String canonical, String title, String description, Optional<String> published, String linkedData,
    List<Link> embeds) {
  private static final int LONGEST = 300;

  public Head {
    embeds = List.copyOf(embeds);
    description = shortened(description);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) return text;
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }
}

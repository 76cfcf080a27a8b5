package saidby.format.feed;

import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;

/// Reads feeds in XML, one item after the other: RSS 0.9x and 2.0 (<https://www.rssboard.org/rss-specification>), RSS 1.0
/// (<https://web.resource.org/rss/1.0/spec>), Atom 0.3 and 1.0 (RFC 4287).
public final class XmlFeed {
  private XmlFeed() {}

  /// Tells of every item.
  public static void read(Source source, Drafts drafts) throws IOException {
    try (FeedElements elements = new FeedElements(source, notice -> drafts.notice(Spot.WHOLE, notice))) {
      var channel = new ChannelReader();
      boolean any = false;
      for (Optional<Element> next = elements.next(); next.isPresent(); next = elements.next()) {
        Element element = next.get();
        if (element.tagName().equals("item") || element.tagName().equals("entry")) {
          any = true;
          FeedItemReader.item(element, channel.channel(elements.language())).tell(Spot.line(elements.line()), drafts);
        } else if (!any) channel.take(element);
      }
      if (!any) drafts.skip(Spot.WHOLE, "a feed without items");
    }
  }
}

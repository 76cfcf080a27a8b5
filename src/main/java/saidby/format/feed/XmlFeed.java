package saidby.format.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;

/// Reads feeds in XML, one item after the other: RSS 0.9x and 2.0 (<https://www.rssboard.org/rss-specification>), RSS 1.0
/// (<https://web.resource.org/rss/1.0/spec>), Atom 0.3 and 1.0 (RFC 4287).
public final class XmlFeed {
  private XmlFeed() {}

  /// Tells of every item. Those that come before the feed's name wait for it, as long as the feed is small.
  public static void read(Source source, Drafts drafts) throws IOException {
    try (FeedElements elements = new FeedElements(source, drafts)) {
      var channel = new ChannelReader();
      List<Waiting> waiting = new ArrayList<>();
      boolean any = false;
      try {
        for (Optional<Element> next = elements.next(); next.isPresent(); next = elements.next()) {
          Element element = next.get();
          boolean item = element.tagName().equals("item") || element.tagName().equals("entry");
          any |= item;
          if (item) waiting.add(new Waiting(element, Spot.line(elements.line())));
          else channel.take(element);
          if (channel.isNamed() || !elements.isFront()) tell(waiting, elements, channel, drafts);
        }
      } finally {
        tell(waiting, elements, channel, drafts);
      }
      if (!any) drafts.skip(Spot.WHOLE, "a feed without items");
    }
  }

  private record Waiting(Element item, Spot at) {}

  private static void tell(List<Waiting> waiting, FeedElements elements, ChannelReader reader, Drafts drafts) {
    if (waiting.isEmpty()) return;
    Channel channel = reader.channel(elements.language(), elements.base(), elements.url());
    for (Waiting each : waiting) FeedItemReader.item(each.item(), channel).tell(each.at(), drafts);
    waiting.clear();
  }
}

package saidby.format.feed;

import java.util.List;
import java.util.Optional;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Paragraphs;
import saidby.json.JsonValue;

/// Reads JSON Feed 1 and 1.1 (<https://www.jsonfeed.org/version/1.1/>).
public final class JsonFeed {
  private JsonFeed() {}

  /// Tells of every item of a feed.
  public static void read(JsonValue feed, Spot at, Drafts drafts) {
    var channel = new Channel(feed.text("title"), feed.text("language"), authors(feed), Optional.empty(),
        Optional.empty(), feed.text("home_page_url").or(() -> feed.text("feed_url")));
    List<JsonValue> items = feed.get("items").map(JsonValue::items).orElse(List.of());
    if (items.isEmpty()) drafts.skip(at, "a feed without items");
    for (JsonValue item : items) item(item, channel).tell(at, drafts);
  }

  private static FeedItem item(JsonValue item, Channel channel) {
    var read = new FeedItem(channel);
    read.id = item.text("id");
    read.url = item.text("url")
        .or(() -> item.text("external_url"))
        .flatMap(link -> FeedItem.address(link, channel.base()))
        .or(() -> read.id.flatMap(FeedItem::address));
    read.title = item.text("title").map(Paragraphs::lineOfAny);
    read.author = authors(item).or(channel::author);
    read.source = channel.title();
    read.language = item.text("language").or(channel::language);
    read.published = item.text("date_published").flatMap(WrittenDate::parse);
    read.updated = item.text("date_modified").flatMap(WrittenDate::parse);
    read.content = item.text("content_html")
        .map(Paragraphs::ofHtml)
        .filter(text -> !text.isEmpty())
        .or(() -> item.text("content_text").map(Paragraphs::ofAny));
    read.summary = item.text("summary").map(Paragraphs::ofAny);
    item.get("tags")
        .map(JsonValue::items)
        .orElse(List.of())
        .forEach(tag -> tag.text().ifPresent(read.categories::add));
    return read;
  }

  private static Optional<String> authors(JsonValue value) {
    List<String> names = value.get("authors")
        .map(JsonValue::items)
        .orElse(List.of())
        .stream()
        .flatMap(author -> author.text("name").stream())
        .toList();
    return Optional.of(String.join(", ", names))
        .filter(by -> !by.isEmpty())
        .or(() -> value.get("author").flatMap(author -> author.text("name")));
  }
}

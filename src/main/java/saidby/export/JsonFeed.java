package saidby.export;

import tools.jackson.core.JsonGenerator;

/// A feed as [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/) has it.
final class JsonFeed {
  private JsonFeed() {}

  static String write(Feed feed) {
    return Json.object(json -> {
      json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
      json.writeStringProperty("title", feed.title());
      json.writeStringProperty("home_page_url", feed.home());
      json.writeStringProperty("feed_url", feed.self());
      json.writeArrayPropertyStart("items");
      for (Feed.Entry entry : feed.entries()) {
        json.writeStartObject();
        item(json, entry);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private static void item(JsonGenerator json, Feed.Entry entry) {
    json.writeStringProperty("id", entry.address());
    json.writeStringProperty("url", entry.address());
    entry.original().ifPresent(address -> json.writeStringProperty("external_url", address));
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("content_html", entry.html());
    json.writeStringProperty("content_text", entry.summary());
    json.writeStringProperty("date_published", entry.published().toString());
    json.writeArrayPropertyStart("authors");
    json.writeStartObject();
    json.writeStringProperty("name", entry.author());
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayPropertyStart("tags");
    for (String tag : entry.categories()) json.writeString(tag);
    json.writeEndArray();
    entry.language().ifPresent(language -> json.writeStringProperty("language", language));
    entry.licence()
        .ifPresent(licence -> Json.object(json, "_saidby", own -> own.writeStringProperty("licence", licence)));
  }
}

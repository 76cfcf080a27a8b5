package saidby.export;

import java.util.List;
import saidby.export.Xml.Attribute;
import saidby.search.Hit;

/// A quote to be shown on another site, as [oEmbed](https://oembed.com) tells it: a block quote that needs neither script
/// nor style.
///
/// @param title for people
/// @param author who said it
/// @param site whole address of the server
public record Embed(String title, String author, String site, String html, int width, int height) {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 300;
  private static final int CACHED_SECONDS = 3600;

  /// @param page whole address of the quote's page
  public static Embed of(Hit.QuoteHit hit, String page, String site, Room room) {
    String article = Credit.title(hit.article().metadata());
    return new Embed(Credit.doubted(hit) + " in “" + article + "”", Credit.doubted(hit), site,
        FeedEntries.blockquote(hit, page), Math.min(WIDTH, room.width()), Math.min(HEIGHT, room.height()));
  }

  /// What the other site has room for, in pixels.
  public record Room(int width, int height) {}

  public String json() {
    return Json.object(json -> {
      json.writeStringProperty("version", "1.0");
      json.writeStringProperty("type", "rich");
      json.writeStringProperty("provider_name", "Saidby");
      json.writeStringProperty("provider_url", site);
      json.writeStringProperty("title", title);
      json.writeStringProperty("author_name", author);
      json.writeNumberProperty("cache_age", CACHED_SECONDS);
      json.writeStringProperty("html", html);
      json.writeNumberProperty("width", width);
      json.writeNumberProperty("height", height);
    });
  }

  public String xml() {
    return Xml.document("oembed", List.<Attribute>of(), xml -> {
      xml.text("version", "1.0");
      xml.text("type", "rich");
      xml.text("provider_name", "Saidby");
      xml.text("provider_url", site);
      xml.text("title", title);
      xml.text("author_name", author);
      xml.text("cache_age", Integer.toString(CACHED_SECONDS));
      xml.text("html", html);
      xml.text("width", Integer.toString(width));
      xml.text("height", Integer.toString(height));
    });
  }
}

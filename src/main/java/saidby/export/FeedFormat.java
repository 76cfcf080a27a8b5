package saidby.export;

import java.util.Locale;
import java.util.Optional;

/// How a feed is written: `ATOM` (RFC 4287), `RSS` (2.0), `JSON` (JSON Feed 1.1).
public enum FeedFormat {
  ATOM("application/atom+xml; charset=utf-8", "Atom"), RSS("application/rss+xml; charset=utf-8", "RSS"), JSON(
      "application/feed+json; charset=utf-8", "JSON Feed");

  private final String contentType;
  private final String title;

  FeedFormat(String contentType, String title) {
    this.contentType = contentType;
    this.title = title;
  }

  public String contentType() {
    return contentType;
  }

  /// Without its parameters, as links tell it.
  public String mediaType() {
    return contentType.substring(0, contentType.indexOf(';'));
  }

  /// For people.
  public String title() {
    return title;
  }

  /// Lower case, as in the names of files.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FeedFormat> of(String code) {
    for (FeedFormat format : values()) if (format.code().equals(code)) return Optional.of(format);
    return Optional.empty();
  }

  /// The document.
  public String write(Feed feed) {
    return switch (this) {
      case ATOM -> AtomFeed.write(feed);
      case RSS -> RssFeed.write(feed);
      case JSON -> JsonFeed.write(feed);
    };
  }
}

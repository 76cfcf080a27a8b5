package saidby.server.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.search.ArticleSummary;

/// Where something stood: article, outlet, day.
///
/// @param publisher address at the publisher; empty unless it is an http one, as others could be harmful to follow
/// @param language BCP 47 tag of the text; "en" where none is known
public record Origin(String title, String href, Optional<String> source, Optional<Day> day, Optional<String> publisher,
    String language, Optional<String> byline) {

  /// A day for people, the same for programs, and the moment as exactly as it is known.
  public record Day(String shown, String iso, String exact) {}

  /// @param typed what was looked for; the link to the article carries it on
  static Origin of(ArticleSummary article, String typed) {
    return of(article.id(), article.metadata()).at(Address.article(article.id(), typed));
  }

  private Origin at(String address) {
    return new Origin(title, address, source, day, publisher, language, byline);
  }

  static Origin of(String articleId, Metadata metadata) {
    return new Origin(metadata.title().filter(title -> !title.isBlank()).orElse("Article without a title"),
        Address.article(articleId), metadata.source(), metadata.published().map(Origin::day),
        metadata.url().filter(Origin::isWeb), metadata.language().orElse("en"), metadata.byline());
  }

  private static Day day(Published published) {
    return new Day(Names.day(published), published.iso(), Names.moment(published));
  }

  private static boolean isWeb(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

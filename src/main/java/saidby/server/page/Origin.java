package saidby.server.page;

import java.util.Optional;
import saidby.export.WebAddress;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;
import saidby.search.ArticleSummary;

/// Where something stood: article, outlet, day.
///
/// @param publisher address at the publisher; empty unless it is an http one, as others could be harmful to follow
/// @param terms the licence line and what is not shown; empty where the operator tells nothing
/// @param summaryOnly whether there is no more of the text than a summary
/// @param language BCP 47 tag of the text; "en" where none is known
public record Origin(String title, String href, Optional<String> source, Optional<Day> day, Optional<String> publisher,
    String language, Optional<String> byline, Optional<Terms> terms, boolean summaryOnly) {

  /// Under what the text is shown.
  ///
  /// @param licence one line; may be empty
  /// @param link where it can be read
  /// @param cut why text is missing; empty where none is
  public record Terms(String licence, Optional<String> link, String cut) {}

  /// A day for people, the same for programs, and the moment as exactly as it is known.
  public record Day(String shown, String iso, String exact) {}

  /// @param typed what was looked for; the link to the article carries it on
  static Origin of(ArticleSummary article, String typed) {
    return of(article.id(), article.metadata()).at(Address.article(article.id(), typed));
  }

  private Origin at(String address) {
    return new Origin(title, address, source, day, publisher, language, byline, terms,
        summaryOnly);
  }

  static Origin of(String articleId, Metadata metadata) {
    return new Origin(metadata.title().filter(title -> !title.isBlank()).orElse("Article without a title"),
        Address.article(articleId), metadata.source(), metadata.published().map(Origin::day),
        metadata.url().filter(WebAddress::isSafe), metadata.language().orElse("en"), metadata.byline(),
        metadata.rights().map(Origin::terms), metadata.summaryOnly());
  }

  private static Terms terms(Rights rights) {
    String cut = rights.characters() == Rights.HEADLINE
        ? "The source lets us show the headline alone."
        : "Cut: the source lets us show %,d characters.".formatted(rights.characters());
    return new Terms(rights.licence().orElse(""), rights.link(), rights.cut() ? cut : "");
  }

  private static Day day(Published published) {
    return new Day(Names.day(published), published.iso(), Names.moment(published));
  }
}

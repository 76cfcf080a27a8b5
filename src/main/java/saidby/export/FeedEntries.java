package saidby.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;
import saidby.search.Hit;

/// Makes the entries of a feed. Hits without a date are left out: nobody could tell when they were new.
public final class FeedEntries {
  private static final int LONGEST_TITLE = 100;

  private FeedEntries() {}

  /// @param address of the page of a hit
  public static List<Feed.Entry> of(List<Hit> hits, Function<Hit, String> address) {
    List<Feed.Entry> entries = new ArrayList<>();
    for (Hit hit : hits)
      hit.article()
          .metadata()
          .published()
          .ifPresent(published -> entries.add(entry(hit, published, address.apply(hit))));
    return entries;
  }

  private static Feed.Entry entry(Hit hit, Published published, String address) {
    Metadata metadata = hit.article().metadata();
    String text = text(hit);
    return new Feed.Entry(address, title(hit, text), author(hit), published.instant(), text, html(hit, text),
        hit.article().countries(), Credit.original(metadata), metadata.language(),
        metadata.rights().flatMap(Rights::licence));
  }

  private static String text(Hit hit) {
    return switch (hit) {
      case Hit.QuoteHit quote -> quote.words().isEmpty() ? "" : Credit.words(quote);
      case Hit.ParagraphHit paragraph -> paragraph.passage().text();
      case Hit.ArticleHit article -> article.passage().text();
    };
  }

  private static String title(Hit hit, String text) {
    String article = Credit.title(hit.article().metadata());
    return switch (hit) {
      case Hit.QuoteHit quote ->
        Credit.doubted(quote) + (text.isEmpty() ? " in “" + article + "”" : ": " + shortened(text));
      case Hit.ParagraphHit paragraph -> article + ", paragraph " + (paragraph.paragraph() + 1);
      case Hit.ArticleHit _ -> article;
    };
  }

  private static String author(Hit hit) {
    Metadata metadata = hit.article().metadata();
    return switch (hit) {
      case Hit.QuoteHit quote -> Credit.doubted(quote);
      case Hit.ParagraphHit _,Hit.ArticleHit _ -> metadata.byline().or(metadata::source).orElse("Author not known");
    };
  }

  /// A quote by itself, with links to its page and to its article.
  static String blockquote(Hit.QuoteHit hit, String page) {
    String cite = " cite=\"" + Html.escaped(page) + "\"";
    String html = html(hit, text(hit)).replaceFirst("^<blockquote>",
        "<blockquote" + Matcher.quoteReplacement(cite) + ">");
    return html + "<p>" + linked("Found by Saidby", Optional.of(page)) + "</p>";
  }

  private static String html(Hit hit, String text) {
    Metadata metadata = hit.article().metadata();
    var html = new StringBuilder();
    if (!text.isEmpty()) html.append("<blockquote><p>").append(Html.escaped(text)).append("</p></blockquote>");
    html.append("<p>");
    if (hit instanceof Hit.QuoteHit quote) html.append(Html.escaped(Credit.speaker(quote))).append(", in ");
    html.append(linked(Credit.title(metadata), Credit.original(metadata)));
    String origin = Credit.origin(metadata);
    if (!origin.isEmpty()) html.append(", ").append(Html.escaped(origin));
    html.append("</p>");
    metadata.rights().ifPresent(rights -> html.append(licence(rights)));
    return html.toString();
  }

  private static String licence(Rights rights) {
    return rights.licence().map(line -> "<p>" + linked(line, rights.link()) + "</p>").orElse("");
  }

  private static String linked(String words, Optional<String> address) {
    return address.map(a -> "<a href=\"" + Html.escaped(a) + "\">" + Html.escaped(words) + "</a>")
        .orElse(Html.escaped(words));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_TITLE) return text;
    int space = text.lastIndexOf(' ', LONGEST_TITLE);
    int end = space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE;
    if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
    return text.substring(0, end).stripTrailing() + "…";
  }
}

package saidby.json;

import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.CountryTag;
import saidby.model.Cue;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Rights;
import saidby.search.FoundArticle;

/// A whole article with its quotes, as the API and `extract` show it. All offsets point into the article's `text`.
public final class ArticleJson {
  private ArticleJson() {}

  /// `{"id","url","title","byline","publishedAt","source","language","section","keywords","countries","text",
  /// "paragraphs","quotes":[...]}`.
  public static String article(AnnotatedArticle annotated) {
    return article(annotated, Optional.empty());
  }

  /// The same, with its `"version"` behind the id.
  public static String article(AnnotatedArticle annotated, Optional<String> version) {
    return JsonText.object(json -> article(json, annotated, version));
  }

  /// The same, with `"found":[{"start","end","paragraph","quote"}]`: the index of the paragraph, and the id of the quote
  /// if it stands in one; with `"notes"`, and `"partial"` where there may be more.
  public static String article(FoundArticle found, Optional<String> version) {
    AnnotatedArticle annotated = found.annotated();
    return JsonText.object(json -> {
      article(json, annotated, version);
      json.objects("found", found.found(), (each, span) -> {
        each.number("start", span.start());
        each.number("end", span.end());
        each.number("paragraph", annotated.article().paragraphAt(span.start()));
        each.text("quote",
            annotated.quotes()
                .stream()
                .filter(quote -> quote.content().stream().anyMatch(span::overlaps))
                .findFirst()
                .map(Quote::id));
      });
      json.texts("notes", found.remarks().notes());
      if (found.remarks().partial()) json.truth("partial", true);
    });
  }

  private static void article(JsonText json, AnnotatedArticle annotated, Optional<String> version) {
    Article article = annotated.article();
    json.text("id", article.id());
    version.ifPresent(known -> json.text("version", known));
    metadata(json, article.metadata());
    json.texts("countries", annotated.countries().stream().map(CountryTag::code).toList());
    json.text("text", article.text());
    json.spans("paragraphs", article.paragraphs());
    json.objects("quotes", annotated.quotes(), (each, quote) -> quote(each, article, quote));
  }

  /// One quote:
  /// `{"id","form","text","speaker","confidence","rule","unknownBecause","mentions","content","paragraph",
  /// "cue","mention"}`.
  public static String quote(Article article, Quote quote) {
    return JsonText.object(json -> quote(json, article, quote));
  }

  private static void quote(JsonText json, Article article, Quote quote) {
    QuoteFields.write(json, quote, quote.words(article.text()));
    json.spans("content", quote.content());
    json.number("paragraph", quote.paragraph());
    json.object("cue", quote.cue(), (cue, found) -> cue(cue, article, found));
    json.object("mention", quote.attribution().mention(), (mention, span) -> {
      json.text("text", article.slice(span));
      mention.span("span", Optional.of(span));
    });
  }

  private static void cue(JsonText json, Article article, Cue cue) {
    json.text("text", article.slice(cue.span()));
    json.text("lemma", cue.lemma());
    json.span("span", Optional.of(cue.span()));
  }

  static void metadata(JsonText json, Metadata metadata) {
    json.text("url", metadata.url());
    json.text("title", metadata.title());
    json.text("byline", metadata.byline());
    json.text("publishedAt", metadata.published().map(Published::iso));
    json.text("source", metadata.source());
    json.text("language", metadata.language());
    json.text("section", metadata.section());
    json.texts("keywords", metadata.keywords());
    json.object("rights", metadata.rights(), ArticleJson::rights);
    json.truth("summaryOnly", metadata.summaryOnly());
  }

  private static void rights(JsonText json, Rights rights) {
    switch (rights.characters()) {
      case Rights.WHOLE -> json.text("text", "whole");
      case Rights.HEADLINE -> json.text("text", "headline");
      default -> json.number("text", rights.characters());
    }
    json.truth("cut", rights.cut());
    json.text("licence", rights.licence());
    json.text("link", rights.link());
  }
}

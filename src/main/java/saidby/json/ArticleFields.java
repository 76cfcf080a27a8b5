package saidby.json;

import java.util.List;
import java.util.Optional;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;

/// Collects the fields of one article object; the last one counts where a field comes twice.
final class ArticleFields {
  private final FieldReader reader;
  private Optional<String> id = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<Published> published = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> section = Optional.empty();
  private List<String> keywords = List.of();
  private Optional<Rights> rights = Optional.empty();
  private boolean summaryOnly;
  private Optional<String> text = Optional.empty();
  private Optional<List<GivenQuote>> given = Optional.empty();

  private ArticleFields(FieldReader reader) {
    this.reader = reader;
  }

  /// Reads the value that the reader stands on.
  static ArticleDraft read(FieldReader reader) throws BadArticle {
    var fields = new ArticleFields(reader);
    reader.eachField("article", fields::field);
    return fields.draft();
  }

  private void field(String name) {
    switch (name) {
      case "id" -> id = reader.id(name);
      case "url" -> url = reader.name(name, JsonLimits.URL);
      case "title" -> title = reader.name(name, JsonLimits.LINE);
      case "byline" -> byline = reader.name(name, JsonLimits.LINE);
      case "publishedAt" -> published = date(name);
      case "source" -> source = reader.name(name, JsonLimits.NAME);
      case "language" -> language = reader.name(name, JsonLimits.NAME);
      case "section" -> section = reader.name(name, JsonLimits.NAME);
      case "keywords" -> keywords = reader.names(name);
      case "text" -> text = reader.string(name, JsonLimits.TEXT);
      case "rights" -> rights = ArticleTerms.read(name, reader);
      case "summaryOnly" -> summaryOnly = reader.truth(name);
      case "quotes" -> given = GivenQuotes.read(reader);
      default -> reader.skip();
    }
  }

  private Optional<Published> date(String name) {
    Optional<String> written = reader.name(name, JsonLimits.NAME);
    Optional<Published> date = written.flatMap(Dates::parse);
    if (written.isPresent() && date.isEmpty())
      reader.problem(name, "not a date: \"%s\" (wanted 2026-01-31 or 2026-01-31T08:30:00Z)".formatted(written.get()));
    return date;
  }

  private ArticleDraft draft() throws BadArticle {
    reader.complain();
    if (text.isEmpty()) reader.problem("text", "missing or blank");
    else given.ifPresent(quotes -> GivenQuotes.check(quotes, text.get(), reader));
    reader.complain();
    return new ArticleDraft(id,
        new Metadata(url, title, byline, published, source, language, section, keywords, rights, summaryOnly),
        text.orElseThrow(),
        given);
  }
}

package saidby.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import saidby.model.Attribution;
import saidby.model.Cue;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Rights;
import saidby.search.Hit;
import saidby.search.Passage;
import saidby.search.What;

/// A column of a table of hits and the way to fill it; where nothing is known a cell is empty.
///
/// @param name as the API calls the field
record CsvColumn(String name, Function<Hit, Optional<String>> value) {

  static List<CsvColumn> of(What what) {
    List<CsvColumn> columns = new ArrayList<>();
    switch (what) {
      case QUOTES -> quote(columns);
      case PARAGRAPHS -> paragraph(columns);
      case ARTICLES -> article(columns);
    }
    metadata(columns);
    return columns;
  }

  private static void quote(List<CsvColumn> columns) {
    columns.add(quote("id", hit -> Optional.of(hit.quote().id())));
    columns.add(quote("text", hit -> Optional.of(hit.words())));
    columns.add(person("speaker", person -> Optional.of(person.name())));
    columns.add(person("speakerId", person -> Optional.of(person.id())));
    columns.add(person("speakerKind", person -> Optional.of(person.kind().name().toLowerCase(Locale.ROOT))));
    columns.add(person("speakerRole", Person::role));
    columns.add(person("speakerCountry", Person::country));
    columns.add(said("confidence", said -> String.format(Locale.ROOT, "%.4f", said.confidence())));
    columns.add(said("rule", Attribution.Said::rule));
    columns.add(quote("unknownBecause", hit -> hit.quote().attribution() instanceof Attribution.Unknown unknown
        ? Optional.of(unknown.why())
        : Optional.empty()));
    columns.add(quote("form", hit -> Optional.of(hit.quote().form().code())));
    columns.add(quote("cue", hit -> hit.quote().cue().map(Cue::lemma)));
    columns.add(quote("mentions", hit -> Optional.of(String.join(" ", hit.quote().mentions()))));
    columns.add(quote("paragraph", hit -> Optional.of(Integer.toString(hit.quote().paragraph()))));
    columns.add(new CsvColumn("passage", hit -> Optional.of(passage(hit).text())));
  }

  private static void paragraph(List<CsvColumn> columns) {
    columns.add(new CsvColumn("id", hit -> Optional.of(hit.article().id() + "#" + number(hit))));
    columns.add(new CsvColumn("text", hit -> Optional.of(passage(hit).text())));
    columns.add(new CsvColumn("paragraph", hit -> Optional.of(Integer.toString(number(hit)))));
  }

  private static void article(List<CsvColumn> columns) {
    columns.add(new CsvColumn("id", hit -> Optional.of(hit.article().id())));
    columns.add(new CsvColumn("text", hit -> Optional.of(passage(hit).text())));
    columns.add(new CsvColumn("quotes", hit -> Optional.of(Integer.toString(number(hit)))));
  }

  private static void metadata(List<CsvColumn> columns) {
    columns.add(new CsvColumn("articleId", hit -> Optional.of(hit.article().id())));
    columns.add(article("title", Metadata::title));
    columns.add(article("byline", Metadata::byline));
    columns.add(article("source", Metadata::source));
    columns.add(article("publishedAt", metadata -> metadata.published().map(Published::iso)));
    columns.add(article("language", Metadata::language));
    columns.add(article("section", Metadata::section));
    columns.add(article("keywords", metadata -> Optional.of(String.join("; ", metadata.keywords()))));
    columns.add(new CsvColumn("countries", hit -> Optional.of(String.join(" ", hit.article().countries()))));
    columns.add(article("url", Metadata::url));
    columns.add(article("licence", metadata -> metadata.rights().flatMap(Rights::licence)));
    columns.add(article("cut", metadata -> metadata.rights().map(rights -> Boolean.toString(rights.cut()))));
  }

  private static CsvColumn quote(String name, Function<Hit.QuoteHit, Optional<String>> value) {
    return new CsvColumn(name, hit -> hit instanceof Hit.QuoteHit quote ? value.apply(quote) : Optional.empty());
  }

  private static CsvColumn said(String name, Function<Attribution.Said, String> value) {
    return quote(name, hit -> hit.quote().attribution() instanceof Attribution.Said said
        ? Optional.of(value.apply(said))
        : Optional.empty());
  }

  private static CsvColumn person(String name, Function<Person, Optional<String>> value) {
    return quote(name, hit -> hit.quote().attribution() instanceof Attribution.Said said
        ? value.apply(said.person())
        : Optional.empty());
  }

  private static CsvColumn article(String name, Function<Metadata, Optional<String>> value) {
    return new CsvColumn(name, hit -> value.apply(hit.article().metadata()));
  }

  private static Passage passage(Hit hit) {
    return switch (hit) {
      case Hit.QuoteHit quote -> quote.passage();
      case Hit.ParagraphHit paragraph -> paragraph.passage();
      case Hit.ArticleHit article -> article.passage();
    };
  }

  /// Of a paragraph its place, of an article how many quotes it has.
  private static int number(Hit hit) {
    return switch (hit) {
      case Hit.QuoteHit quote -> quote.quote().paragraph();
      case Hit.ParagraphHit paragraph -> paragraph.paragraph();
      case Hit.ArticleHit article -> article.quotes();
    };
  }
}

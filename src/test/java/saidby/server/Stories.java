package saidby.server;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Cue;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;

/// A few invented articles, among them one with an id and a text that try to break the pages.
final class Stories {
  static final String HOSTILE_ID = "a/b?c=1&d=\"<e>\" ünï#%2F";
  static final String HOSTILE_WORDS = "<script>alert('pwned')</script> & \"truce\"";

  private static final Person MINISTER = new Person("ana-ilic", "Ana Ilić", Person.Kind.NAMED,
      Optional.of("Foreign Minister"), Optional.of("RS"));
  private static final Person OFFICIAL = new Person("unnamed:a senior official", "a senior official",
      Person.Kind.UNNAMED, Optional.empty(), Optional.of("UA"));
  private static final Person MOCKER = new Person("<b>bold</b>", "<b>Bold</b> & Sons", Person.Kind.INSTITUTION,
      Optional.of("\"><img src=x onerror=alert(1)>"), Optional.empty());

  private Stories() {}

  static ListedIndex index() {
    return new ListedIndex(all());
  }

  static List<AnnotatedArticle> all() {
    return List.of(truce(), rivers(), hostile());
  }

  /// The same story with a date, where it has none.
  static AnnotatedArticle dated(AnnotatedArticle story) {
    Article article = story.article();
    Metadata m = article.metadata();
    Published day = m.published().orElse(new Published.Day(LocalDate.of(2026, 3, 3)));
    return new AnnotatedArticle(new Article(article.id(), new Metadata(m.url(), m.title(), m.byline(), Optional.of(day),
        m.source(), m.language(), m.section(), m.keywords()), article.text()), story.quotes(), story.countries());
  }

  /// The same story where every speaker is less likely right than wrong.
  static AnnotatedArticle doubtful(AnnotatedArticle story) {
    List<Quote> quotes = story.quotes()
        .stream()
        .map(quote -> new Quote(quote.id(), quote.form(), quote.content(), quote.cue(), quote.paragraph(),
            quote.attribution() instanceof Attribution.Said said
                ? new Attribution.Said(said.person(), said.mention(), said.rule(), 0.3)
                : quote.attribution(),
            quote.mentions()))
        .toList();
    return new AnnotatedArticle(story.article(), quotes, story.countries());
  }

  private static AnnotatedArticle truce() {
    String text = """
        Talks on a ceasefire went on for a third day.

        “A ceasefire is near,” Ana Ilić said on Monday, “but nobody should cheer yet.” She left without taking questions.

        The ceasefire plan has “no future at all”, a senior official said.

        “Nobody signed this ceasefire,” read a note on the door.""";
    var article = new Article("harbour-1", new Metadata(Optional.of("https://harbour.example/1"),
        Optional.of("Third day of talks"), Optional.of("Mo Reed"),
        Optional.of(new Published.Moment(Instant.parse("2026-03-02T08:30:00Z"))), Optional.of("Harbour Wire"),
        Optional.of("en"), Optional.empty(), List.of()), text);
    return new AnnotatedArticle(article, List.of(
        quote(article, "harbour-1-q1", Form.DIRECT, said(MINISTER, span(text, "Ana Ilić"), 0.97),
            Optional.of(new Cue(span(text, "said"), "say")), "A ceasefire is near,", "but nobody should cheer yet."),
        quote(article, "harbour-1-q2", Form.MIXED, said(OFFICIAL, span(text, "a senior official"), 0.81),
            Optional.empty(), "no future at all"),
        quote(article, "harbour-1-q3", Form.DIRECT, new Attribution.Unknown(Optional.empty(), "no cue near the quote"),
            Optional.empty(), "Nobody signed this ceasefire,")),
        List.of(new CountryTag("UA", 2), new CountryTag("RS", 1)));
  }

  private static AnnotatedArticle rivers() {
    String text = "« Le fleuve est sûr », a dit la ministre.\n\nRien d’autre.";
    var article = new Article("rive-7", new Metadata(Optional.empty(), Optional.of("Le fleuve"), Optional.empty(),
        Optional.of(new Published.Day(LocalDate.of(2026, 1, 31))), Optional.of("La Rive"), Optional.of("fr"),
        Optional.empty(), List.of()), text);
    return new AnnotatedArticle(article, List.of(quote(article, "rive-7-q1", Form.DIRECT,
        said(MINISTER, span(text, "la ministre"), 0.64), Optional.empty(), "Le fleuve est sûr")),
        List.of(new CountryTag("RS", 1)));
  }

  private static AnnotatedArticle hostile() {
    String text = "“" + HOSTILE_WORDS + "” </mark></body> said Bold & Sons.";
    var article = new Article(HOSTILE_ID,
        new Metadata(Optional.of("javascript:alert(1)"), Optional.of("<h1 onclick=x>\"Title\"</h1>"), Optional.empty(),
            Optional.empty(), Optional.of("<i>Wire</i>"), Optional.empty(), Optional.empty(), List.of()),
        text);
    return new AnnotatedArticle(article, List.of(quote(article, HOSTILE_ID + "#1", Form.DIRECT,
        said(MOCKER, span(text, "Bold & Sons"), 0.5), Optional.empty(), HOSTILE_WORDS)), List.of());
  }

  private static Quote quote(Article article, String id, Form form, Attribution attribution, Optional<Cue> cue,
      String... parts) {
    List<Span> content = List.of(parts).stream().map(part -> span(article.text(), part)).toList();
    return new Quote(id, form, content, cue, article.paragraphAt(content.getFirst().start()), attribution,
        List.of());
  }

  private static Attribution said(Person person, Span mention, double confidence) {
    return new Attribution.Said(person, Optional.of(mention), "verb-beside", confidence);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

package saidby.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.FoundArticle;

/// One article with its quotes marked.
///
/// @param countries what the story is about, by name, strongest first
/// @param speakers who is quoted, most often first, with how often
/// @param found what was looked for, as typed, and in how many places it was found; empty where nothing was looked for
public record ArticlePage(Origin origin, List<String> countries, List<Link> speakers, List<Paragraph> paragraphs,
    String quotes, String apiHref, Optional<Found> found) {
  public ArticlePage {
    countries = List.copyOf(countries);
    speakers = List.copyOf(speakers);
    paragraphs = List.copyOf(paragraphs);
  }

  /// What was looked for.
  ///
  /// @param places "7 places"
  /// @param any whether there is a place at all
  public record Found(String typed, String places, boolean any) {}

  /// A paragraph and the quotes that begin in it.
  public record Paragraph(String anchor, MarkedText text, List<Note> notes) {
    public Paragraph {
      notes = List.copyOf(notes);
    }
  }

  /// Who said a quote.
  ///
  /// @param number of the quote in the article, from 1
  public record Note(int number, String href, SpeakerView speaker, String form) {}

  /// @param typed what is looked for in it; nothing when blank
  public static ArticlePage of(FoundArticle foundArticle, String typed) {
    AnnotatedArticle annotated = foundArticle.annotated();
    List<Span> found = typed.isBlank() ? List.of() : foundArticle.found();
    Article article = annotated.article();
    List<Paragraph> paragraphs = IntStream.range(0, article.paragraphs().size())
        .mapToObj(i -> paragraph(annotated, i, found))
        .toList();
    return new ArticlePage(Origin.of(article.id(), article.metadata()),
        annotated.countries().stream().map(tag -> Names.country(tag.code())).distinct().toList(), speakers(annotated),
        paragraphs, Counted.of(annotated.quotes().size(), "quote"), "/api/v1" + Address.article(article.id(), typed),
        typed.isBlank()
            ? Optional.empty()
            : Optional.of(new Found(typed, (foundArticle.remarks().partial() ? "At least " : "")
                + Counted.of(found.size(), "place"), !found.isEmpty())));
  }

  private static Paragraph paragraph(AnnotatedArticle annotated, int index, List<Span> found) {
    Article article = annotated.article();
    Span paragraph = article.paragraphs().get(index);
    var quoted = new ArrayList<MarkedText.Quoted>();
    var notes = new ArrayList<Note>();
    for (int number = 1; number <= annotated.quotes().size(); number++) {
      Quote quote = annotated.quotes().get(number - 1);
      for (Span span : quote.content())
        if (span.overlaps(paragraph)) quoted.add(part(quote, number, span, paragraph));
      if (paragraph.contains(quote.start())) notes.add(note(quote, number, article.text()));
    }
    return new Paragraph("paragraph-" + (index + 1),
        MarkedText.of(paragraph.in(article.text()), quoted, inside(found, paragraph))
            .numbered((int) found.stream().filter(span -> span.start() < paragraph.start()).count(), found.size()),
        notes);
  }

  private static List<Span> inside(List<Span> found, Span paragraph) {
    return found.stream()
        .filter(paragraph::contains)
        .map(span -> new Span(span.start() - paragraph.start(), span.end() - paragraph.start()))
        .toList();
  }

  /// What of the span lies in the paragraph.
  private static MarkedText.Quoted part(Quote quote, int number, Span span, Span paragraph) {
    Span inside = new Span(Math.max(span.start(), paragraph.start()) - paragraph.start(),
        Math.min(span.end(), paragraph.end()) - paragraph.start());
    boolean first = span.start() == quote.start() && paragraph.contains(span.start());
    return new MarkedText.Quoted(inside, Address.anchor(quote.id()), first ? number : 0);
  }

  private static Note note(Quote quote, int number, String text) {
    return new Note(number, Address.quote(quote.id()), SpeakerView.of(quote.attribution(), text, 0),
        Names.form(quote.form().code()));
  }

  private static List<Link> speakers(AnnotatedArticle annotated) {
    Map<Link, Integer> counts = new LinkedHashMap<>();
    for (Quote quote : annotated.quotes()) {
      SpeakerView speaker = SpeakerView.of(quote.attribution(), annotated.article().text(), 0);
      speaker.href().ifPresent(href -> counts.merge(new Link(speaker.name(), href, false), 1, Integer::sum));
    }
    return counts.entrySet()
        .stream()
        .sorted(Map.Entry.<Link, Integer>comparingByValue().reversed())
        .map(entry -> new Link(entry.getKey().label() + " (" + entry.getValue() + ")", entry.getKey().href(), false))
        .toList();
  }
}

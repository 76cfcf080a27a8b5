package saidby.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;

/// Small articles written as text: what stands between square brackets is quoted, `|` parts one quote.
public final class Samples {
  public static final Person ANA = new Person("ana-ilic", "Ana Ilić", Person.Kind.NAMED, Optional.of("mayor"),
      Optional.of("HR"));

  private Samples() {}

  public static AnnotatedArticle article(String id, String marked) {
    return article(id, marked, LocalDate.of(2026, 1, 1));
  }

  /// The same with every quote told in the words of the article.
  public static AnnotatedArticle reported(AnnotatedArticle direct) {
    List<Quote> reported = direct.quotes()
        .stream()
        .map(quote -> new Quote(quote.id(), Form.INDIRECT, quote.content(), quote.cue(), quote.paragraph(),
            quote.attribution(), quote.mentions()))
        .toList();
    return new AnnotatedArticle(direct.article(), reported, direct.countries());
  }

  public static AnnotatedArticle article(String id, String marked, LocalDate day) {
    var text = new StringBuilder();
    List<List<Span>> quotes = new ArrayList<>();
    int start = 0;
    for (char c : marked.toCharArray()) switch (c) {
      case '[' -> {
        quotes.add(new ArrayList<>());
        start = text.length();
      }
      case '|' -> {
        if (quotes.getLast().size() % 2 == 0) quotes.getLast().add(new Span(start, text.length()));
        start = text.length();
      }
      case ']' -> quotes.getLast().add(new Span(start, text.length()));
      default -> text.append(c);
    }
    var metadata = new Metadata(Optional.empty(), Optional.of("Title of " + id), Optional.empty(),
        Optional.of(new Published.Day(day)), Optional.of("North Wire"), Optional.of("en"), Optional.empty(), List.of());
    var article = new Article(id, metadata, text.toString());
    List<Quote> made = new ArrayList<>();
    for (List<Span> content : quotes)
      made.add(new Quote(id + "#" + made.size(), Form.DIRECT, content, Optional.empty(),
          article.paragraphAt(content.getFirst().start()), new Attribution.Said(ANA, Optional.empty(), "rule", 1),
          List.of()));
    return new AnnotatedArticle(article, made, List.of(new CountryTag("HR", 1)));
  }
}

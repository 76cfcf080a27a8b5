package saidby.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Rights;
import saidby.model.Span;

/// What is written is read back equal, for any text.
class RoundTripTest {
  private static final String LETTERS = "ab \n\r\t\"\\/“”é😀\u2028\u0001{}[],:\u00A0\u0085";

  @Test
  void anArticleWrittenIsReadBackEqual() throws BadArticle {
    for (long seed = 0; seed < 3000; seed++) {
      AnnotatedArticle written = article(new Random(seed));
      String line = ArticleJson.article(written);
      assertFalse(line.contains("\n"), "seed " + seed);
      ArticleDraft read = ArticleParser.parse(line);
      assertEquals(Optional.of(written.article().id()), read.id(), "seed " + seed);
      assertEquals(written.article().metadata(), read.metadata(), "seed " + seed);
      assertEquals(written.article().text(), read.text(), "seed " + seed);
      assertEquals(Optional.of(written.quotes().stream().map(RoundTripTest::given).toList()), read.given(),
          "seed " + seed);
    }
  }

  private static GivenQuote given(Quote quote) {
    Optional<Person> person = QuoteFields.person(quote.attribution());
    return new GivenQuote(quote.content(), person.map(Person::name), person.flatMap(Person::country),
        person.flatMap(Person::role), Optional.of(quote.form()));
  }

  private static AnnotatedArticle article(Random random) {
    var text = new StringBuilder("x");
    for (int i = random.nextInt(80); i > 0; i--) text.appendCodePoint(letter(random));
    var article = new Article("id" + random.nextInt(), metadata(random), text.toString());
    var quotes = new ArrayList<Quote>();
    for (int i = random.nextInt(4); i > 0; i--) quotes.add(quote(random));
    return new AnnotatedArticle(article, quotes, List.of());
  }

  private static int letter(Random random) {
    return LETTERS
        .codePointAt(LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length()))));
  }

  private static Metadata metadata(Random random) {
    return new Metadata(maybe(random), maybe(random), maybe(random), published(random), maybe(random), maybe(random),
        maybe(random), List.of("k\"1", "k“2"))
        .with(maybe(random).map(line -> Rights.told(line, link(random))), random.nextBoolean());
  }

  private static Optional<String> link(Random random) {
    return maybe(random).map(end -> "https://terms.example/" + end);
  }

  private static Optional<String> maybe(Random random) {
    return random.nextBoolean() ? Optional.empty() : Optional.of("v\"\\“" + random.nextInt());
  }

  private static Optional<Published> published(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Published.Day(LocalDate.ofEpochDay(random.nextInt(40_000))));
      default -> Optional.of(new Published.Moment(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L))));
    };
  }

  private static Quote quote(Random random) {
    Attribution attribution = random.nextBoolean()
        ? new Attribution.Unknown(Optional.empty(), "no cue")
        : new Attribution.Said(
            new Person("ana-ilic", "Ana \"Ilić\"", Person.Kind.NAMED, maybe(random), Optional.of("HR")),
            Optional.empty(), "after", random.nextDouble());
    return new Quote("q" + random.nextInt(), List.of(Form.DIRECT, Form.MIXED, Form.INDIRECT).get(random.nextInt(3)),
        List.of(new Span(0, 1)),
        Optional.empty(), 0,
        attribution, List.of());
  }
}

package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Attribution;
import saidby.model.Person;
import saidby.model.PersonId;
import saidby.model.Quote;
import saidby.query.QueryParser;
import saidby.search.RandomArticles;
import saidby.search.SearchRequest;
import saidby.search.Suggestions;

/// While somebody types, speakers and phrases are suggested.
class SuggestionsTest {
  private final LuceneArticleWriter writer;
  private final LuceneIndex index;
  private int articles;

  SuggestionsTest() {
    var directory = new ByteBuffersDirectory();
    writer = LuceneArticleWriter.open(directory);
    index = LuceneIndex.open(directory);
  }

  @BeforeEach
  void fill() throws IOException {
    says("Ana Ilić", "Foreign Minister", "RS", "Our river port stays open", "That river port is safe", "We wait");
    says("Smilja Jane Moran", "Mayor", "IE", "The river bank is wet", "The rivers rise");
    says("Jane Smart", "Engineer", "IE", "We build the river port");
    says("Élodie Zelmar", "Pilot", "FR", "L’avion vole");
    writer.commit();
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    index.close();
  }

  @Test
  void speakersComeWithRoleCountryAndNumberOfQuotes() {
    var ana = new Person("ana-ilic", "Ana Ilić", Person.Kind.NAMED, Optional.of("Foreign Minister"), Optional.of("RS"));
    var entry = index.suggest("ilic", 8).speakers().getFirst();
    assertEquals(ana, entry.person());
    assertEquals(3, entry.quotes());
  }

  @Test
  void anyWordOfANameMayBeBegunInAnyOrder() {
    assertEquals(List.of("Smilja Jane Moran", "Jane Smart"), speakers("sm jane"));
    assertEquals(List.of("Smilja Jane Moran"), speakers("mor smi"));
    assertEquals("Jane Smart", speakers("sma").getFirst());
  }

  @Test
  void accentsAndCaseNeedNotBeTyped() {
    assertEquals(List.of("Élodie Zelmar"), speakers("ELODIE"));
    assertEquals(List.of("Élodie Zelmar"), speakers("élodie"));
    assertEquals(List.of("Ana Ilić"), speakers("ilic"));
  }

  @Test
  void oneTypoIsForgivenBehindWhatFitsExactly() {
    for (String typed : List.of("zelamr", "zlmar", "zellmar", "zekmar", "elmar", "selmar"))
      assertEquals(List.of("Élodie Zelmar"), speakers(typed), typed);
    assertEquals(List.of("Jane Smart", "Smilja Jane Moran"), speakers("sma"), "“Smi” is a typo away from “sma”");
    assertEquals(List.of(), speakers("zaamar"));
  }

  @Test
  void withoutAnyLetterTheMostQuotedAreSuggested() {
    Suggestions suggestions = index.suggest("", 2);
    assertEquals(List.of("Ana Ilić", "Smilja Jane Moran"), names(suggestions));
    assertEquals(List.of(), suggestions.phrases());
  }

  @Test
  void phrasesBeginWithWhatWasTypedAndTellHowManyQuotesHaveThem() {
    assertEquals(List.of("river port 3", "river bank 1"), phrases("riv", 2));
    assertEquals(List.of("river port 3"), phrases("river p", 1));
    assertEquals(List.of("the river port 1"), phrases("the river po", 8));
    assertEquals(List.of(), phrases("river of gold", 8));
  }

  @Test
  void aTypoInAPhraseIsForgiven() {
    assertEquals("river port 3", phrases("rivre", 8).getFirst());
  }

  @Test
  void whatIsNoLongerThereIsNoLongerSuggested() throws IOException {
    writer.delete("a3");
    writer.commit();
    assertEquals(List.of(), speakers("elodie"));
    assertEquals(List.of(), phrases("avion", 8));
  }

  @Test
  void anythingMayBeTyped() {
    var random = new Random(11);
    List<String> hostile = new ArrayList<>(List.of("a".repeat(10_000), "a ".repeat(5_000), "\uD800", "\uDC00x\uD83D",
        "\0", "\u0001", "\u0001rive", "\"river port\"", "“", "' OR 1", "*", "zel*", "\u202E", "ﬁ", "İ", "ß", "\n\t"));
    for (int i = 0; i < 500; i++) {
      var typed = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--)
        typed.append(random.nextInt(3) == 0 ? (char) random.nextInt(65_536) : "river port".charAt(random.nextInt(10)));
      hostile.add(typed.toString());
    }
    for (String typed : hostile) everyPhraseIsFound(index, typed);
  }

  @Test
  void everySuggestedPhraseIsFoundAsOftenAsItSays() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var written = new RandomArticles(random);
      for (int i = 0; i < 40; i++) writer.write(written.next("r" + random.nextInt(30)));
      writer.commit();
      for (int i = 0; i < 40; i++) {
        AnnotatedArticle article = written.next("x");
        String text = article.article().text();
        int from = random.nextInt(text.length());
        everyPhraseIsFound(index, text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(12))));
      }
    }
  }

  static void everyPhraseIsFound(LuceneIndex index, String typed) {
    for (Suggestions.Phrase phrase : index.suggest(typed, 8).phrases()) {
      long total = index.search(SearchRequest.of(QueryParser.lenient('"' + phrase.text() + '"'))).total();
      assertTrue(phrase.exact() ? total == phrase.quotes() : total >= phrase.quotes() && total > 0,
          () -> "“" + typed + "” suggests " + phrase + ", but " + total + " are found");
      int words = phrase.text().split("[ \\-\u00A0]").length;
      assertTrue(words >= 2 && words <= 4, phrase.text());
    }
  }

  private void says(String name, String role, String country, String... quotes) throws IOException {
    String marked = String.join("\n\n", Stream.of(quotes).map(quote -> "[" + quote + "], they say.").toList());
    AnnotatedArticle sample = Samples.article("a" + articles++, marked);
    var person = new Person(PersonId.of(Person.Kind.NAMED, name), name, Person.Kind.NAMED, Optional.of(role),
        Optional.of(country));
    List<Quote> said = sample.quotes()
        .stream()
        .map(quote -> new Quote(quote.id(), quote.form(), quote.content(), quote.cue(), quote.paragraph(),
            new Attribution.Said(person, Optional.empty(), "rule", 1), quote.mentions()))
        .toList();
    writer.write(new AnnotatedArticle(sample.article(), said, sample.countries()));
  }

  private List<String> speakers(String typed) {
    return names(index.suggest(typed, 8));
  }

  private static List<String> names(Suggestions suggestions) {
    return suggestions.speakers().stream().map(entry -> entry.person().name()).toList();
  }

  private List<String> phrases(String typed, int size) {
    return index.suggest(typed, size)
        .phrases()
        .stream()
        .map(phrase -> phrase.text().toLowerCase(Locale.ROOT) + " " + phrase.quotes())
        .toList();
  }
}

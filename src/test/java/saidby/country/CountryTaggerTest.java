package saidby.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Article;
import saidby.model.CountryTag;
import saidby.model.Metadata;
import saidby.model.Span;
import saidby.text.TokenizedText;

class CountryTaggerTest {
  private final CountryTagger tagger = new CountryTagger();

  /// Codes that must be the tags, in order, for a text of its own.
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Kenya's parliament passed the budget. Kenyan farmers were relieved. | KE
      NAIROBI, Feb 3 - The bank raised its rates on Tuesday. | KE
      The Kremlin rejected the offer, and Moscow said so twice. | RU
      KENYA AND UGANDA SIGN A TREATY ON WATER | KE UG
      Sen. Mara Quill (D-CA) and Rep. Odo Finch (R-Texas) praised the House of Representatives. | US
      The road to Dallas, TX 75201 stays closed. | US
      A judge in Paris, Texas, freed the driver. | US
      The fire in London, Ontario, is out. Firefighters from Ontario came. | CA
      Le ministre ukrainien des Affaires étrangères a rencontré des diplomates de l'Ukraine. | UA
      La chancelière de l'Allemagne a reçu les Allemands à Berlin. | DE
      Moscow-based editors left Russia. | RU
      Tbilisi protested. Georgia wants its valley back, Georgian officials said. | GE
      Georgia counted its votes again. The U.S. Senate waits for Atlanta and the United States for Georgia. | US
      """)
  void tagsWhatAnArticleIsAbout(String text, String codes) {
    assertEquals(List.of(codes.split(" ")), codes(text), text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      They cooked turkey on fine china and told us about it. Polish the table, he said.
      Jack London walked home. "It was late," London said.
      Ms. Jordan thanked Mr. Chad and Dr. Israel.
      Virginia Frostrup and Chelsea Oakes won the race; Georgia Umbers came third.
      TELL US NOW WHAT YOU MEAN
      He lectured on Latin America, the Indian Ocean and the Vietnam War.
      The USS Kenya anchored off the coast near 12 Lima Street and New Kenya.
      The leaflet is printed in Spanish, French and Chinese; an English teacher wrote it.
      Nobody named a place here at all.
      """)
  void leavesPeopleAndOrdinaryWordsAlone(String text) {
    assertEquals(List.of(), codes(text), text);
  }

  @Test
  void aPassingMentionIsNoTag() {
    String text = """
        Kenya opened a railway on Monday. Kenyan engineers built it in four years.
        The president of Kenya cut the ribbon in Nairobi. Kenya wants a second line.
        A tourist from Norway took photographs.""";
    assertEquals(List.of("KE"), codes(text));
  }

  @Test
  void theTitleCountsMoreThanTheText() {
    String text = "Officials from Peru met. They praised Chile. They went on for hours.";
    var article = new Article("a", Metadata.EMPTY.withTitle("Chile opens its border"), text);
    assertEquals("CL", tag(article).tags().getFirst().code());
  }

  @Test
  void aSurnameInATitleIsNoCountryButAHeadingIs() {
    String text = "The bill passed on Tuesday. Everyone cheered.";
    assertEquals(List.of(), tag(new Article("a", Metadata.EMPTY.withTitle("Jordan Applauds Bill"), text)).tags());
    var headed = new Article("a", Metadata.EMPTY.withTitle("Jordan: the bill passes"), text);
    assertEquals("JO", tag(headed).tags().getFirst().code());
  }

  @Test
  void namesTheCountriesOfASpanInTextOrderOnceEach() {
    String text = "Egypt waits. “Sudan and Ethiopia, then Sudanese farmers, then Khartoum,” she said in Cairo.";
    var quote = new Span(text.indexOf('“') + 1, text.indexOf('”'));
    assertEquals(List.of("SD", "ET"), tag(new Article("a", Metadata.EMPTY, text)).namedIn(List.of(quote)));
  }

  @Test
  void theCountryOfThePlaceBehindTheCommaDecides() {
    String text = "He was born in Georgetown, Guyana, and moved to Valencia, Venezuela.";
    var span = new Span(0, text.length());
    assertEquals(List.of("GY", "VE"), tag(new Article("a", Metadata.EMPTY, text)).namedIn(List.of(span)));
  }

  @Test
  void findsTheThreeCountriesOfTheFirstArticle() throws IOException {
    Path file = Path.of("../shared/corpus/seed-article.txt");
    Assumptions.assumeTrue(Files.exists(file), "no ../shared here: the article to measure with is missing");
    List<String> codes = codes(Files.readString(file));
    assertEquals(Set.of("US", "RU", "UA"), Set.copyOf(codes.subList(0, 3)), codes.toString());
  }

  @Test
  void anEmptyTextHasNoCountries() {
    ArticleCountries countries = tag(new Article("a", Metadata.EMPTY, ""));
    assertTrue(countries.tags().isEmpty());
  }

  private List<String> codes(String text) {
    return tag(new Article("a", Metadata.EMPTY, text)).tags().stream().map(CountryTag::code).toList();
  }

  private ArticleCountries tag(Article article) {
    return tagger.tag(article, TokenizedText.of(article.text(), article.paragraphs()));
  }
}

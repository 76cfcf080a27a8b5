package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.model.Article;

/// Tables as people have them, with what is wrong in them.
class TablesTest {
  private static List<String> texts(Reading read) {
    return read.articles().stream().map(Article::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "n/a", "-", "none", "unknown", "https://example.org", "https://www.example.org/",
      "www.example.org"})
  void rowsWithoutAnAddressOfTheirOwnAreArticlesOfTheirOwn(String url) {
    Reading read = Reading.of("a.csv", "title,url,text\nA,%s,Rain.\nB,%s,Snow.\n".formatted(url, url));
    assertEquals(2, read.ids().stream().distinct().count(), read::toString);
    assertTrue(read.articles().stream().allMatch(article -> article.metadata().url().isEmpty()), read::toString);
  }

  @Test
  void anAddressOfAnArticleStays() {
    Reading read = Reading.of("a.csv", "url,text\nhttps://example.org/?p=7,NA is a word here.\n");
    assertEquals(Optional.of("https://example.org/?p=7"), read.articles().getFirst().metadata().url());
    assertEquals(List.of("NA is a word here."), texts(read));
  }

  @Test
  void emptyCellsTooManyAndABlankFirstLineAreNothing() {
    Reading read = Reading.of("a.csv", "\ntitle;text\nA;Rain.;\nB;Snow.;;\nC;Hail.\nD;Fog.;more\n");
    assertEquals(List.of("Rain.", "Snow.", "Hail."), texts(read));
    assertEquals(1, read.failures().size(), read::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,\"B,Snow.\n", "2,B,\"Snow.\n", "2,\"B,\"\"Snow\"\".\n"})
  void aQuotationMarkThatIsNotClosedLosesItsRowAlone(String torn) {
    String rows = "3,C,\"Hail, in\nparagraphs.\"\n4,D,Fog.\n5,\"E\",\"Dew.\"\n";
    Reading read = Reading.of("a.csv", "id,title,text\n1,A,Rain.\n" + torn + rows);
    assertEquals(List.of("Rain.", "Hail, in\nparagraphs.", "Fog.", "Dew."), texts(read));
    assertEquals(1, read.failures().size(), read::toString);
    assertTrue(read.failures().getFirst().contains("a.csv:3"), read::toString);
  }

  @Test
  void aQuotationMarkThatIsNotClosedBeforeTheEndLosesItsRowAlone() {
    Reading read = Reading.of("a.csv", "title,text\nA,Rain.\nB,\"Snow.\r\nC,Hail.\r\nD,Fog.\n");
    assertEquals(List.of("Rain.", "Hail.", "Fog."), texts(read));
    assertEquals(1, read.failures().size(), read::toString);
  }

  @Test
  void linesOfARowThatWasGivenUpAreNoArticles() {
    Reading read = Reading.of("a.csv", "text,title\n\"He said:\nThen \"rain\" came.\nIt stayed.\",A\nSnow.,B\n");
    assertEquals(List.of("Snow."), texts(read).subList(texts(read).size() - 1, texts(read).size()));
    assertTrue(texts(read).stream().noneMatch(text -> text.startsWith("Then")), read::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title, text, and other things", "Text, date, source"})
  void proseWithCommasInItsFirstLineIsNoTable(String first) {
    Reading read = Reading.of("notes.txt", first + "\n\nThe board met on Monday. Nobody came, and it rained.\n");
    assertEquals(1, read.articles().size(), read::toString);
    assertTrue(texts(read).getFirst().contains("Nobody came, and it rained."), read::toString);
  }

  @Test
  void aTableIsOneWhateverItIsCalled() {
    assertEquals(List.of("Rain.", "Snow."), texts(Reading.of("dump.txt", "title,text\nA,Rain.\nB,Snow.\n")));
  }
}

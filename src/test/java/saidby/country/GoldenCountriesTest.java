package saidby.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import saidby.model.Article;
import saidby.model.CountryTag;
import saidby.model.Metadata;
import saidby.text.TokenizedText;

/// The countries of short articles: a folder in `golden/country` is a test, `-Dgolden=write` rewrites what it expects.
class GoldenCountriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/country");

  @TestFactory
  List<DynamicTest> everyArticleHasTheCountriesThatItsFolderTells() throws IOException {
    try (Stream<Path> cases = Files.list(FOLDER)) {
      return cases.sorted()
          .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
          .toList();
    }
  }

  private static void check(Path folder) throws IOException {
    String found = describe(Files.readString(folder.resolve("article.txt")));
    Path expected = folder.resolve("countries.txt");
    if ("write".equals(System.getProperty("golden"))) write(expected, found);
    assertEquals(Files.readString(expected), found);
  }

  /// The tags, then a line for each paragraph with the countries that it names.
  private static String describe(String text) {
    var article = new Article("golden", Metadata.EMPTY, text);
    ArticleCountries countries = new CountryTagger().tag(article, TokenizedText.of(text, article.paragraphs()));
    String tags = countries.tags().stream().map(CountryTag::code).collect(Collectors.joining(" "));
    return article.paragraphs()
        .stream()
        .map(paragraph -> String.join(" ", countries.namedIn(List.of(paragraph))))
        .collect(Collectors.joining("\n", "about: " + tags + "\n", "\n"));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

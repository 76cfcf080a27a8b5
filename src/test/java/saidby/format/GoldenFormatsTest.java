package saidby.format;

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
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;

/// What comes out of a file of each format: a folder in `golden/formats` with an `input` is a test, `-Dgolden=write`
/// rewrites what it expects.
class GoldenFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/formats");

  @TestFactory
  List<DynamicTest> everyFileIsReadAsItsFolderTells() throws IOException {
    try (Stream<Path> cases = Files.list(FOLDER)) {
      return cases.sorted()
          .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
          .toList();
    }
  }

  private static void check(Path folder) throws IOException {
    Path input;
    try (Stream<Path> files = Files.list(folder)) {
      input = files.filter(file -> file.getFileName().toString().startsWith("input")).findFirst().orElseThrow();
    }
    String name = input.getFileName().toString();
    String found = Reading.of(name, Files.readAllBytes(input))
        .items()
        .stream()
        .map(GoldenFormatsTest::describe)
        .collect(Collectors.joining("\n"));
    Path expected = folder.resolve("items.txt");
    if ("write".equals(System.getProperty("golden"))) write(expected, found);
    assertEquals(Files.readString(expected), found);
  }

  private static String describe(ReadItem item) {
    return switch (item) {
      case ReadItem.Read read -> "read: " + read.place() + "\n" + article(read);
      case ReadItem.Failed failed -> "failed: " + failed + "\n";
      case ReadItem.Skipped skipped -> "skipped: " + skipped + "\n";
      case ReadItem.Withdrawn withdrawn ->
        "withdrawn: " + withdrawn.id() + " " + withdrawn.version() + ": " + withdrawn + "\n";
      case ReadItem.Noticed noticed -> "note: " + noticed + "\n";
    };
  }

  private static String article(ReadItem.Read read) {
    Article article = read.article();
    Metadata m = article.metadata();
    var lines = new StringBuilder();
    line(lines, "id", article.id());
    m.url().ifPresent(value -> line(lines, "url", value));
    m.title().ifPresent(value -> line(lines, "title", value));
    m.byline().ifPresent(value -> line(lines, "byline", value));
    m.published().map(Published::iso).ifPresent(value -> line(lines, "published", value));
    m.source().ifPresent(value -> line(lines, "source", value));
    m.language().ifPresent(value -> line(lines, "language", value));
    m.section().ifPresent(value -> line(lines, "section", value));
    if (!m.keywords().isEmpty()) line(lines, "keywords", String.join(" | ", m.keywords()));
    m.rights().flatMap(Rights::licence).ifPresent(value -> line(lines, "licence", value));
    m.rights().flatMap(Rights::link).ifPresent(value -> line(lines, "licence link", value));
    if (m.summaryOnly()) line(lines, "summary only", "yes");
    read.version().ifPresent(value -> line(lines, "version", value.toString()));
    article.text().lines().forEach(paragraph -> lines.append("  | ").append(paragraph).append('\n'));
    for (GivenQuote quote : article.given().orElse(List.of()))
      line(lines, "quote by " + quote.speaker().orElse("nobody known"), article.slice(quote.content().getFirst()));
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append("  ").append(name).append(": ").append(value).append('\n');
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

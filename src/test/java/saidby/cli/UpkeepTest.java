package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import saidby.access.KeyFile;
import saidby.lucene.LuceneIndex;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.IndexStatistics.Statistics;

/// What keeps an index in order: verify, reindex, backup, restore.
@Isolated("a command has a process of its own, and not only its output")
class UpkeepTest {
  @TempDir
  private Path folder;
  private Path index = Path.of("");
  private String option = "";

  @BeforeEach
  void corpus() {
    index = folder.resolve("index");
    option = "--index=" + index;
    assertEquals(0, Ran.of("index", option, "corpus").code());
  }

  @Test
  void everyQuoteOfTheCorpusIsVerbatim() {
    Ran ran = Ran.of("verify", option);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("each is verbatim"), ran.out());
  }

  @Test
  void aQuoteThatMovedByOneCharacterIsFound() throws IOException {
    AnnotatedArticle moved = movedQuote();
    Ran ran = Ran.of("verify", option);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains(moved.quotes().getFirst().id()), ran.err());
    assertTrue(ran.out().contains("1 are not verbatim"), ran.out());
  }

  private AnnotatedArticle movedQuote() throws IOException {
    String id = Ran.of("search", option, "--json", "--size=1", "ceasefire")
        .out()
        .replaceFirst("(?s).*?\"article\":\\{\"id\":\"([^\"]+)\".*", "$1");
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(index); LuceneIndex read = LuceneIndex.open(index)) {
      AnnotatedArticle article = read.article(id).orElseThrow();
      Quote quote = article.quotes().getLast();
      Span first = quote.content().getFirst();
      var shifted = new Quote(quote.id(), quote.form(), List.of(new Span(first.start() + 1, first.end())), quote.cue(),
          quote.paragraph(), quote.attribution(), quote.mentions());
      var wrong = new AnnotatedArticle(article.article(), List.of(shifted), article.countries());
      writer.write(wrong);
      return wrong;
    }
  }

  @Test
  void reindexingFindsTheSameInTheSameArticles() throws IOException {
    Statistics before = statistics();
    Ran ran = Ran.of("reindex", option);
    assertEquals(0, ran.code(), ran.err());
    Statistics after = statistics();
    assertEquals(before.articles(), after.articles());
    assertEquals(before.quotes(), after.quotes());
    assertEquals(before.attributed(), after.attributed());
    assertEquals(before.generation() + 1, after.generation());
    assertEquals(0, Ran.of("check", option).code());
    assertEquals(0, Ran.of("verify", option).code());
  }

  @Test
  void reindexingMendsWhatAnOlderVersionFound() throws IOException {
    Statistics before = statistics();
    movedQuote();
    assertEquals(0, Ran.of("reindex", option).code());
    assertEquals(before.quotes(), statistics().quotes());
    assertEquals(0, Ran.of("verify", option).code());
  }

  @Test
  void searchesGoOnWithTheOldStateUntilTheNewOneIsThere() throws IOException {
    try (LuceneIndex searching = LuceneIndex.open(index)) {
      Statistics before = searching.statistics();
      assertEquals(0, Ran.of("reindex", "--least-confidence=0.99", option).code());
      Statistics after = searching.statistics();
      assertEquals(before.articles(), after.articles());
      assertTrue(after.attributed() < before.attributed(), before + " " + after);
    }
  }

  @Test
  void aRunThatFailsChangesNothing() throws IOException {
    Statistics before = statistics();
    IllegalStateException failed = org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class,
        () -> saidby.lucene.Reindexing.run(index, this::failing, _ -> {}));
    assertTrue(String.valueOf(failed.getMessage()).contains("broken off"), failed.toString());
    assertEquals(before, statistics());
    assertEquals(0, Ran.of("check", option).code());
    assertEquals(0, Ran.of("index", option, "corpus").code());
  }

  private AnnotatedArticle failing(Article article) {
    throw new IllegalStateException("broken off");
  }

  @Test
  void givenQuotesStayAsTheyWereGiven() throws IOException {
    Path given = Files.writeString(folder.resolve("given.jsonl"),
        "{\"id\":\"g\",\"text\":\"We sail at dawn, she wrote.\",\"quotes\":[{\"content\":[[0,15]],\"speaker\":\"Ada Pell\"}]}\n");
    assertEquals(0, Ran.of("index", option, given.toString()).code());
    assertEquals(0, Ran.of("reindex", option).code());
    try (LuceneIndex read = LuceneIndex.open(index)) {
      AnnotatedArticle article = read.article("g").orElseThrow();
      assertEquals("We sail at dawn", article.quotes().getFirst().words(article.article().text()));
    }
  }

  @Test
  void whatWasBackedUpComesBack() {
    Path backups = folder.resolve("backups");
    Ran backup = Ran.of("backup", option, backups.toString());
    assertEquals(0, backup.code(), backup.err());
    assertTrue(backup.out().contains("1 backups kept"), backup.out());
    String other = "--index=" + folder.resolve("other");
    Ran restored = Ran.of("restore", other, backups.toString());
    assertEquals(0, restored.code(), restored.err());
    assertEquals(Ran.of("stats", option).out(), Ran.of("stats", other).out());
    Ran again = Ran.of("restore", other, backups.toString());
    assertEquals(1, again.code());
    assertTrue(again.err().contains("nothing is overwritten"), again.err());
  }

  @Test
  void keysAreBackedUpAndComeBackOnlyWhereThatIsAskedFor() throws IOException {
    String secret = WriterKey.of(index);
    Path with = folder.resolve("with");
    Path without = folder.resolve("without");
    assertEquals(0, Ran.of("backup", option, "--with-keys", with.toString()).code());
    assertEquals(0, Ran.of("backup", option, without.toString()).code());
    Path kept;
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.endsWith("saidby.keys")).toList();
      assertEquals(1, found.size(), found.toString());
      kept = found.getFirst();
    }
    assertTrue(kept.startsWith(with), kept.toString());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    Path other = folder.resolve("other");
    Ran silent = Ran.of("restore", "--index=" + other, with.toString());
    assertTrue(silent.out().contains("--with-keys brings them back"), silent.out());
    assertFalse(KeyFile.of(other).exists());
    Path third = folder.resolve("third");
    Ran missing = Ran.of("restore", "--index=" + third, "--with-keys", without.toString());
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("there are no keys in"), missing.err());
    assertFalse(Files.exists(third));
    Ran restored = Ran.of("restore", "--index=" + third, "--with-keys", with.toString());
    assertEquals(0, restored.code(), restored.err());
    assertTrue(KeyFile.of(third).read().holding(secret).isPresent());
    assertEquals("rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(KeyFile.of(third).path())));
    assertEquals(0, Ran.of("check", "--index=" + third).code());
    assertEquals(1,
        Ran.of("restore", "--index=" + index.resolveSibling("index"), "--with-keys", with.toString()).code());
  }

  private Statistics statistics() throws IOException {
    try (LuceneIndex read = LuceneIndex.open(index)) {
      Statistics now = read.statistics();
      return new Statistics(now.articles(), now.paragraphs(), now.quotes(), now.attributed(), now.speakers(), 0, 0, 0,
          now.generation());
    }
  }
}

package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saidby.model.Article;
import saidby.model.GivenQuote;
import saidby.model.Span;

/// Damages files at random. Whatever comes in: no exception, each failure in one line with its file, each article
/// sound, and the lines that were not touched all there.
class FuzzTest {
  private static final Path SHARED = Path.of("../shared");
  private static final int ROUNDS = 400;
  private static final String MARKS = "<>&\"'{}[],:;=/%\r\n\0";

  @Test
  void damagedJsonlLosesOnlyTheDamagedLines() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      int count = 2 + random.nextInt(8);
      for (int i = 0; i < count; i++) text.append(Samples.line(random, "id" + i)).append('\n');
      byte[] bytes = Samples.utf8(text.toString());
      int line = damageOneLine(random, bytes);
      Reading reading = check("seed " + seed, Reading.of("news.jsonl", bytes));
      Set<String> wanted = new HashSet<>();
      for (int i = 0; i < count; i++) if (i != line) wanted.add("id" + i);
      assertTrue(reading.ids().containsAll(wanted), "seed %d: %s of %s".formatted(seed, reading.ids(), wanted));
    }
  }

  /// Overwrites some bytes of one line, but not its end, and not the first, which decides what the file is.
  private static int damageOneLine(Random random, byte[] bytes) {
    int[] ends = new int[100];
    int lines = 0;
    for (int i = 0; i < bytes.length; i++) if (bytes[i] == '\n') ends[lines++] = i;
    int line = 1 + random.nextInt(lines - 1);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = ends[line - 1] + 1 + random.nextInt(ends[line] - ends[line - 1] - 1);
      bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : "{}[]\",:\\0u".charAt(random.nextInt(10)));
      if (bytes[at] == '\n') bytes[at] = ' ';
    }
    return line;
  }

  @Test
  void damagedRealFilesAreReadOrRefusedInOneLine() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no ../shared beside the repository: damaging real files is left out");
    damage(SHARED, "", ROUNDS);
  }

  @Test
  void damagedSamplesOfEveryFormatAreReadOrRefusedInOneLine() throws IOException {
    damage(Path.of("src/test/resources/golden/formats"), "input", 4 * ROUNDS);
  }

  private static void damage(Path folder, String prefix, int rounds) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> some = files.filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
      for (long seed = 0; seed < rounds; seed++) {
        var random = new Random(seed);
        Path file = some.get(random.nextInt(some.size()));
        byte[] bytes = damaged(random, head(file));
        check("seed %d, %s".formatted(seed, file), Reading.of(random.nextBoolean() ? file.toString() : "-", bytes));
        check("seed %d, %s.gz".formatted(seed, file), Reading.of("x.gz", damaged(random, Reading.packed(bytes))));
      }
    }
  }

  private static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(30_000);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] damaged(Random random, byte[] bytes) {
    byte[] some = Arrays.copyOf(bytes, random.nextInt(10) < 3 ? random.nextInt(bytes.length + 1) : bytes.length);
    for (int i = random.nextInt(5); i > 0 && some.length > 0; i--)
      some[random.nextInt(some.length)] = (byte) (random.nextBoolean()
          ? random.nextInt(256)
          : MARKS.charAt(random.nextInt(MARKS.length())));
    return some;
  }

  private static Reading check(String seed, Reading reading) {
    assertFalse(reading.items().isEmpty(), seed + ": nothing was said");
    for (String told : Stream.concat(reading.skips().stream(), reading.notices().stream()).toList())
      assertEquals(1, told.lines().count(), seed + ": " + told);
    for (String failure : reading.failures()) assertTrue(failure.matches("[^\\n]+: [^\\n]+"), seed + ": " + failure);
    for (Article article : reading.articles()) check(seed, article);
    return reading;
  }

  private static void check(String seed, Article article) {
    assertTrue(Normalizer.isNormalized(article.text(), Normalizer.Form.NFC), seed);
    assertFalse(article.text().isBlank(), seed);
    assertEquals(article.text(), new String(Samples.utf8(article.text()), StandardCharsets.UTF_8), seed);
    for (GivenQuote quote : article.given().orElse(List.of()))
      for (Span span : quote.content()) assertTrue(span.end() <= article.text().length(), seed);
  }
}

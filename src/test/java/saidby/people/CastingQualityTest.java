package saidby.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Holds the share of mentions resolved rightly in real articles, where those are at hand.
class CastingQualityTest {
  private static final Path GOLD = Path.of("../shared/gold/polnear");

  @Test
  void mostMentionsOfRealArticlesAreResolved() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "no real articles at " + GOLD);
    CastingMeasurement measured = CastingMeasurement.of(GOLD, "train");
    assertTrue(measured.share("pronoun") >= 0.93, "pronouns: " + measured.scores);
    assertTrue(measured.share("name") >= 0.96, "names: " + measured.scores);
    assertTrue(measured.share("nominal") >= 0.7, "roles: " + measured.scores);
    assertTrue(measured.share("nobody") >= 0.95, "unnamed: " + measured.scores);
  }
}

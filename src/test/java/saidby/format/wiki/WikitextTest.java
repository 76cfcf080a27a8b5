package saidby.format.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WikitextTest {
  @Test
  void verseKeepsItsLines() {
    assertEquals("She read:\nRain on the roof\nSnow on the hill\nThen she left.",
        Wikitext.of("She read:\n<poem lang=\"en\">Rain on the roof\nSnow on the hill</poem>\nThen\nshe left.").text());
    assertEquals("One\nTwo\nThree\nFour", Wikitext.of("<pre>One\nTwo</pre><poem>Three\nFour</POEM >").text());
  }

  @Test
  void verseWithoutAnEndIsText() {
    assertEquals("She read: Rain Snow", Wikitext.of("She read:\n<poem>Rain\nSnow").text());
  }

  @Test
  void manyVersesWithoutAnEndTakeNoTime() {
    String text = assertTimeoutPreemptively(Duration.ofMinutes(10),
        () -> Wikitext.of("Rain.\n\n" + "<poem>".repeat(400_000)).text());
    assertEquals("Rain.", text.lines().findFirst().orElse(""));
  }
}

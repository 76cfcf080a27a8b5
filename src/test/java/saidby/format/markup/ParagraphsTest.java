package saidby.format.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aBlankLineEndsAParagraphAndALineEndDoesNot(String end) {
    String written = "Rain fell on <b>the harbour</b>|and the fields.||Snow fell on the hills.".replace("|", end);
    assertEquals("Rain fell on the harbour and the fields.\nSnow fell on the hills.", Paragraphs.ofHtml(written));
  }

  @Test
  void aCommentIsNoTextHoweverManyLinesItHas() {
    assertEquals("Rain fell.\nSnow fell.",
        Paragraphs.ofHtml("Rain fell.<!-- not\n\nyet <i>told</i> -->\n\nSnow fell."));
  }

  @Test
  void whatStandsAsWrittenKeepsItsBlocksApartAndItsHiddenWordsHidden() {
    assertEquals("Rain fell.\nSnow fell.\nHail fell, “a lot”.", Paragraphs.of(Jsoup.parse("""
        <pre><p>Rain fell.</p><p>Snow fell.</p><b hidden>Draft!</b>

        Hail fell, <q>a lot</q>.</pre>""").body()));
    assertEquals("Rain fell on the harbour.\nSnow fell.",
        Paragraphs.of(Jsoup.parse("<pre>Rain fell on the <b>harbour</b>.\n\nSnow fell.</pre>").body()));
  }

  @Test
  void partsThatOpenAndNeverEndTakeNoTime() {
    String hostile = "<![CDATA[".repeat(300_000);
    assertTimeoutPreemptively(Duration.ofMinutes(10), () -> Paragraphs.ofHtml("<p>Rain fell.</p>" + hostile));
    assertEquals("Rain fell.\nSnow fell.",
        Paragraphs.ofHtml("<![CDATA[<p>Rain fell.</p>]]><![CDATA[<p>Snow fell.</p>]]>"));
  }
}

package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saidby.model.Article;
import saidby.model.Span;

class NormalisedTest {
  private static final List<String> PIECES = List.of("a", "e", "o", " ", "\n", "\r\n", "\u0301", "\u0308", "\u0323",
      "é",
      "\u1100", "\u1161", "\u11A8", "가", "“", "”", "😀", "\u2028", "\u00A0", "ﬁ", "Å", "\u0928", "\u093C", "x", ".");

  private static String random(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
    return text.toString();
  }

  @Test
  void aSpanHoldsTheSameWordsAfterNormalising() {
    for (long seed = 0; seed < 5000; seed++) {
      var random = new Random(seed);
      String written = random(random);
      int start = random.nextInt(written.length() + 1);
      int end = start + random.nextInt(written.length() - start + 1);
      Normalised normalised = Normalised.of(written);
      assertEquals(Normalizer.normalize(written, Normalizer.Form.NFC), normalised.text(), "seed " + seed);
      Span mapped = normalised.map(List.of(new Span(start, end))).getFirst();
      String words = Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFC);
      String slice = mapped.in(normalised.text());
      if (cleanly(written, start) && cleanly(written, end)) assertEquals(words, slice, "seed " + seed);
      else assertTrue(slice.length() >= words.length() - 2, "seed " + seed);
    }
  }

  @Test
  void inertCharactersAreLeftAloneBesideAnyOther() {
    for (char c = 0; c < 0xD800; c++) {
      if (!Normalised.isInert(c)) continue;
      assertTrue(Normalizer.isNormalized("" + c, Normalizer.Form.NFC), "U+%04X".formatted((int) c));
      for (String before : PIECES) {
        String apart = Normalizer.normalize(before, Normalizer.Form.NFC) + c;
        assertEquals(apart, Normalizer.normalize(before + c, Normalizer.Form.NFC), "U+%04X".formatted((int) c));
      }
    }
  }

  private static boolean cleanly(String text, int offset) {
    String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
    return joined.equals(Normalizer.normalize(text.substring(0, offset), Normalizer.Form.NFC)
        + Normalizer.normalize(text.substring(offset), Normalizer.Form.NFC));
  }

  @Test
  void anAccentThatIsCutOffIsTakenAlong() {
    Normalised normalised = Normalised.of("cafe\u0301 x");
    assertEquals(List.of(new Span(0, 4), new Span(3, 4)), normalised.map(List.of(new Span(0, 4), new Span(4, 5))));
  }

  @Test
  void paragraphsAndWhatStandsBetweenRebuildTheText() {
    for (long seed = 0; seed < 5000; seed++) {
      String text = Normalised.of(random(new Random(seed))).text();
      var rebuilt = new StringBuilder();
      int at = 0;
      for (Span paragraph : Article.paragraphsOf(text)) {
        assertTrue(
            text.substring(at, paragraph.start()).isBlank()
                || !text.substring(at, paragraph.start()).matches(".*\\w.*"),
            "seed " + seed);
        assertTrue(paragraph.length() > 0, "seed " + seed);
        assertTrue(paragraph.in(text).indexOf('\n') < 0, "seed " + seed);
        rebuilt.append(text, at, paragraph.start()).append(paragraph.in(text));
        at = paragraph.end();
      }
      assertEquals(text, rebuilt.append(text.substring(at)).toString(), "seed " + seed);
    }
  }
}

package saidby.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
  private static final String ALPHABET = "'=+-@\t\r\n\"; ,a＝＠é";

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1"})
  void whatASpreadsheetWouldTakeForAFormulaBecomesText(String formula) {
    String cell = parsed(written(formula));
    assertEquals("'" + formula, cell);
  }

  @Test
  void aWordThatOnlyBeginsWithAnApostropheStaysAsItIs() {
    assertEquals("'Tis here", written("'Tis here"));
  }

  @Test
  void quotationMarksCommasAndLineBreaksAreQuoted() {
    assertEquals("\"a \"\"b\"\", c\r\nd\"", written("a \"b\", c\r\nd"));
    assertEquals("\" a\"", written(" a"));
    assertEquals("plain", written("plain"));
    assertEquals("", written(""));
  }

  @Test
  void everyCellCanBeReadBackAsItWas() {
    long seed = 20260302;
    var random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      var value = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      String cell = parsed(written(value.toString()));
      assertFalse("=+-@\t\r\n＝＋－＠".contains(cell.isEmpty() ? "none" : cell.substring(0, 1)), "seed " + seed);
      assertEquals(value.toString(), cell.replaceFirst("^'('*[=+\\-@\t\r\n＝＋－＠])", "$1"), "seed " + seed);
    }
  }

  private static String written(String value) {
    var row = new StringBuilder();
    CsvCell.write(row, value);
    return row.toString();
  }

  private static String parsed(String cell) {
    return Rows.of(cell + "\r\n").getFirst().getFirst();
  }
}

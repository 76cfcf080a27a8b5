package saidby.format.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  private static List<List<String>> rows(String written, char between) throws Exception {
    var rows = new CsvRows(new StringReader(written), between);
    List<List<String>> all = new ArrayList<>();
    for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) all.add(row.get());
    return all;
  }

  @Test
  void cellsInQuotationMarksHoldAnything() throws Exception {
    assertEquals(List.of(List.of("a", "b, \"c\"\nd", ""), List.of("", "e")),
        rows("a,\"b, \"\"c\"\"\r\nd\",\n,e", ','));
  }

  @Test
  void aCellThatOnlyBeginsWithAQuotationKeepsItsMarks() throws Exception {
    assertEquals(List.of(List.of("1", "\"Yes,\" said Orla Brandvold. \"No.\"", "x")),
        rows("1\t\"Yes,\" said Orla Brandvold. \"No.\"\tx\n", '\t'));
  }

  @Test
  void whatStandsBetweenTheCellsIsToldByTheHeader() {
    assertEquals(';', CsvHeader.between("title;text;date"));
    assertEquals('\t', CsvHeader.between("title, long\ttext\tdate"));
  }

  /// What was written by the rules is read as it was.
  @Test
  void whateverIsWrittenIsReadAgain() throws Exception {
    long seed = 20260519;
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<List<String>> table = new ArrayList<>();
      for (int row = 0; row < 4; row++) table.add(List.of(cell(random), cell(random), cell(random)));
      String written = table.stream()
          .map(row -> row.stream()
              .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(",")) + "\n")
          .collect(Collectors.joining());
      assertEquals(table, rows(written, ','), "seed %d, round %d".formatted(seed, round));
    }
  }

  private static String cell(Random random) {
    return random.ints(random.nextInt(8), 0, 6)
        .mapToObj(i -> List.of("\"", ",", "\n", "rain", " ", "é").get(i))
        .collect(Collectors.joining());
  }
}

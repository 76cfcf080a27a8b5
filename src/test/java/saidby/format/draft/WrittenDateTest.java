package saidby.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Published;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-01-31                            | 2026-01-31
      20260131                              | 2026-01-31
      2026-01-31T08:30:00Z                  | 2026-01-31T08:30:00Z
      20260131T083000Z                      | 2026-01-31T08:30:00Z
      20260131T083000+0100                  | 2026-01-31T07:30:00Z
      2026-01-31T08:30:00.250+01:00         | 2026-01-31T07:30:00.250Z
      2026-01-31 08:30                      | 2026-01-31T08:30:00Z
      2026-01-31T24:00:00Z                  | 2026-02-01T00:00:00Z
      2026-01-31T08:30:00 EST               | 2026-01-31T13:30:00Z
      Sat, 31 Jan 2026 08:30:00 GMT         | 2026-01-31T08:30:00Z
      Sat, 31 Jan 2026 08:30:00 +0100       | 2026-01-31T07:30:00Z
      Fri, 31 Jan 26 8:30 EDT               | 2026-01-31T12:30:00Z
      31 Jan 2026 08:30:60 UT               | 2026-01-31T08:30:59Z
      Sat Jan 31 08:30:00 EST 2026          | 2026-01-31T13:30:00Z
      January 31, 2026                      | 2026-01-31
      Jan. 31, 2026 at 8:30 p.m. ET         | 2026-02-01T01:30:00Z
      Published: 31st January 2026, 8:30pm  | 2026-01-31T20:30:00Z
      Updated on Sept 3, 2026 12:05 AM PDT  | 2026-09-03T07:05:00Z
      31 janvier 2026                       | 2026-01-31
      Publié le 1er août 2026 à 14h05       | 2026-08-01T14:05:00Z
      samedi 31 déc. 2026 à 8 h 30          | 2026-12-31T08:30:00Z
      3 févr. 2026                          | 2026-02-03
      31/01/2026 08:30                      | 2026-01-31T08:30:00Z
      01/31/2026                            | 2026-01-31
      03.04.2026                            | 2026-04-03
      2026/01/31                            | 2026-01-31
      20260131083000                        | 2026-01-31T08:30:00Z
      2026-01-31t08:30z                     | 2026-01-31T08:30:00Z
      2026-01-31T08:30+01                   | 2026-01-31T07:30:00Z
      31 Jan 2026 08:30 CET                 | 2026-01-31T07:30:00Z
      Sat, 31 Jan 2026 99:30:00 GMT         | 2026-01-31
      sob., 31 sty 2026 08:30:00 +0100      | 2026-01-31T07:30:00Z
      31 января 2026 г., 08:30              | 2026-01-31T08:30:00Z
      31 gennaio 2026                       | 2026-01-31
      31 de janeiro de 2026                 | 2026-01-31
      zaterdag 31 maart 2026                | 2026-03-31
      2026年1月31日 08:30                     | 2026-01-31T08:30:00Z
      1769848200.25                         | 2026-01-31T08:30:00Z
      1769848200000000                      | 2026-01-31T08:30:00Z
      /Date(1769848200000+0100)/            | 2026-01-31T08:30:00Z
      1769848200                            | 2026-01-31T08:30:00Z
      1769848200000                         | 2026-01-31T08:30:00Z
      """)
  void datesAreReadInTheManyWaysTheyAreWritten(String written, String iso) {
    assertEquals(iso, WrittenDate.parse(written).map(Published::iso).orElse("no date"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      soon
      03/04/2026
      2026-02-30
      31 Jui 2026
      May 2026
      5 May 10:30
      12
      Thu, 01 Jan 1970 00:00:00 GMT
      0001-01-01T00:00:00Z
      0000-00-00 00:00:00
      """)
  void whatIsNoDateOrCouldBeTwoIsNone(String written) {
    assertEquals("none", WrittenDate.parse(written).map(Published::iso).orElse("none"));
  }

  @Test
  void textIsCleanedOfWhatOnlyLayoutNeeds() {
    assertEquals("Zoë said “cooperate” 5 km away",
        CleanText.line("\u200B Zoë\u00A0said\t\u201Cco\u00ADoper\u200Date\u201D\u2060 5\u202Fkm\r\n away\uFEFF "));
    assertEquals("one\ntwo", CleanText.lines("\n one \n\u00AD\n  two\n"));
    assertEquals("می\u200Cخواهم", CleanText.line("می\u200Cخواهم"));
  }

  @Test
  void linesThatWereOnlyWrappedAreOneParagraph() {
    assertEquals("The board met on Monday and said “it stays closed”.\nBoats go on.",
        CleanText.paragraphs("  The board met on Monday\n  and said “it stays\n  closed”.\r\n\r\n  Boats go on.\n"));
    String wrapped = "The board met on Monday\nand said “it stays\nclosed”.\n \nBoats go on,\nit said.";
    for (String end : new String[]{"\n", "\r\n", "\r"})
      assertEquals("The board met on Monday and said “it stays closed”.\nBoats go on, it said.",
          CleanText.paragraphs(wrapped.replace("\n", end)));
    assertEquals("One line.\nAnother line.\nA third", CleanText.paragraphs("One line.\nAnother line.\nA third"));
  }
}

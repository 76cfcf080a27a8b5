package saidby.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {
  private static final String STORY = """
      The harbour board of Tolvik will close the old fish market in spring,
      its chair said on Monday. "We have put money into that roof for nine
      years," Orla Brandvold told reporters, "and the rain still comes in
      wherever it likes."

      Traders were told by letter. "A letter," said Peder Knutsvik, who has
      sold cod there since he was a boy, "is not how you end a hundred years
      of work."
      """;

  @Test
  void linesOfAParagraphAreJoinedAndBlankLinesStay() {
    assertEquals(
        """
            The harbour board of Tolvik will close the old fish market in spring, its chair said on Monday. "We have put money into that roof for nine years," Orla Brandvold told reporters, "and the rain still comes in wherever it likes."

            Traders were told by letter. "A letter," said Peder Knutsvik, who has sold cod there since he was a boy, "is not how you end a hundred years of work."
            """,
        WrappedText.unwrap(STORY));
  }

  @Test
  void anyKindOfLineEndIsOne() {
    String joined = WrappedText.unwrap(STORY);
    assertEquals(joined.replace("\n", "\r\n"), WrappedText.unwrap(STORY.replace("\n", "\r\n")));
    assertEquals(joined.replace("\n", "\r"), WrappedText.unwrap(STORY.replace("\n", "\r")));
  }

  @Test
  void indentsBeginParagraphsWhereThereAreNoBlankLines() {
    List<String> lines = WrappedText.unwrap("""
            The harbour board of Tolvik will close the old fish market in the
        spring of next year, its chair told reporters on Monday.
            "We have put money into that roof for nine years," she said, "and
        the rain still comes in."
            Traders were told by letter, which many of them have not answered.
            The last auction is planned for the first week of May, the board
        said.
        """).lines().toList();
    assertEquals(4, lines.size(), lines::toString);
    assertTrue(lines.get(0).endsWith("in the spring of next year, its chair told reporters on Monday."),
        lines::toString);
    assertTrue(lines.get(1).endsWith("\"and the rain still comes in.\""), lines::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      // a paragraph a line
      """
          The harbour board of Tolvik will close the old fish market in spring, its chair said on Monday.
          "We have put money into that roof for nine years," Orla Brandvold told reporters.
          Traders were told by letter.
          The last auction is planned for the first week of May.
          """,
      // verse
      """
          The boats came in upon the evening tide,
          And no one stood to count them at the wall;
          The gulls had gone, the harbour lamps had died,
          And winter laid its hand upon us all
          As though it were a guest who would not go,
          Who ate our bread and slept beside the fire
          """,
      // a list without points
      """
          Orla Brandvold, chair of the harbour board
          Peder Knutsvik, trader
          Sunniva Haug, of the ministry of fisheries
          Two lawyers for the town of Tolvik
          The clerk
          """,
      // headlines
      """
          Harbour board votes to close the old fish market after ninety years
          Ferry to the islands cancelled again
          School roof in Tolvik to be mended by May
          Snow expected in the valleys from Wednesday evening on
          """,
      // a table
      """
          Port          Landed tonnes       Change since last year
          Tolvik                12,400                          -8
          Norrhamn               9,150                          +2
          Skarvik                3,020                          -1
          """})
  void whatWasNotWrappedStaysAsItIs(String text) {
    assertEquals(text, WrappedText.unwrap(text));
  }

  @Test
  void headingsVerseListsAndTablesInsideOfAWrappedTextAreNotGlued() {
    String between = """

        WHAT THE BOARD DECIDED
        The market closes in May, and the hall is to be let to whoever wants
        it for less than ten years.

            The boats came in upon the tide,
            And no one stood to count them;
            The lamps along the harbour died,
            And who was left to mount them?

        - the roof, which is to be taken down before the winter, or what the
          winter leaves of it
        - the scales
        - the bell

        Port          Landed tonnes
        Tolvik                12,400
        Norrhamn               9,150

        Contact:
        Sunniva Haug
        Press officer, Harbour Board of Tolvik
        """;
    assertEquals(
        """

            WHAT THE BOARD DECIDED
            The market closes in May, and the hall is to be let to whoever wants it for less than ten years.

                The boats came in upon the tide,
                And no one stood to count them;
                The lamps along the harbour died,
                And who was left to mount them?

            - the roof, which is to be taken down before the winter, or what the winter leaves of it
            - the scales
            - the bell

            Port          Landed tonnes
            Tolvik                12,400
            Norrhamn               9,150

            Contact:
            Sunniva Haug
            Press officer, Harbour Board of Tolvik
            """,
        WrappedText.unwrap(STORY + between).substring(WrappedText.unwrap(STORY).length()));
  }

  @Test
  void aHyphenAtTheEndOfALineStays() {
    assertTrue(WrappedText.unwrap(STORY + """

        The hall stands on oak piles that were driven in by a long-
        forgotten firm, and the day- and night shifts of the ice works used
        it as their canteen; the town wants to keep both the ice- and the
        net-houses beside it, whatever comes of the market and of its well-
        loved bell.
        """).contains("""
        driven in by a long-forgotten firm, and the day- and night shifts of the ice works used it as their canteen; \
        the town wants to keep both the ice- and the net-houses beside it, whatever comes of the market and of its \
        well-loved bell."""));
  }

  @Test
  void scriptsWithoutSpacesAreJoinedWithoutOnes() {
    String line = "港の委員会は古い魚市場を春に閉じると議長が月曜日に述べた";
    String text = (line + "が、商人たちは手紙で\n" + line + "のであり、鐘は町に残\n" + line + "という。\n").repeat(2);
    assertEquals(text.replaceAll("(?<!。)\\n", ""), WrappedText.unwrap(text).replaceAll("(?<!。)\\n", ""));
    assertEquals(2, WrappedText.unwrap(text).lines().count());
  }

  @Test
  void aSoftHyphenAtTheEndOfALineJoinsTheWord() {
    String joined = WrappedText.unwrap(STORY + """

        The hall stands on oak piles that were driven in by a firm long for\u00AD
        gotten, and the shifts of the ice works used it as their canteen.
        """);
    assertTrue(joined.contains("a firm long forgotten, and"), joined);
  }

  @Test
  void addressesAreNoLongWordsThatFillALine() {
    String list = """

        Sources:
        Minutes of the board
        https://www.example.org/harbour-board/minutes/2026/05/the-old-fish-market
        Letter to the traders
        https://www.example.org/harbour-board/letters/2026/05/to-all-of-the-traders
        """;
    assertTrue(WrappedText.unwrap(STORY + list).endsWith(list), () -> WrappedText.unwrap(STORY + list));
  }

  @Test
  void linesWithoutSpacesAreNotGluedForBeingLong() {
    String line = "คณะกรรมการท่าเรือจะปิดตลาดปลาเก่าในฤดูใบไม้ผลิ";
    String text = (line + "\n" + line.substring(0, 24) + "\n" + line + "\n").repeat(6);
    assertEquals(text, WrappedText.unwrap(text));
  }

  /// Work that grows with the square of the lines would take very long.
  @Test
  @Timeout(600)
  void aLongBlockOfLinesIsReadInTime() {
    String wide = STORY.lines().findFirst().orElseThrow() + "\n";
    String narrow = "the rain still comes in wherever it likes\n".repeat(100_000);
    assertTrue(WrappedText.unwrap((wide + "\n").repeat(10_000) + narrow + wide).endsWith("\n"));
  }

  /// What was wrapped comes back, whatever the width; what was not, is not touched.
  @Test
  void wrappingIsUndone() {
    long seed = 20260518;
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<String> paragraphs = paragraphs(random);
      String plain = String.join("\n\n", paragraphs);
      int width = 50 + random.nextInt(50);
      String wrapped = String.join("\n\n", paragraphs.stream().map(text -> wrap(text, width)).toList());
      String where = "seed %d, round %d, width %d".formatted(seed, round, width);
      assertEquals(plain, WrappedText.unwrap(wrapped), where);
      assertEquals(String.join("\n", paragraphs), WrappedText.unwrap(String.join("\n", paragraphs)), where);
    }
  }

  private static List<String> paragraphs(Random random) {
    String[] words = "the board of harbour said that winter has come and nobody in Tolvik would sell a boat for so little"
        .split(" ");
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      var text = new StringBuilder("Then");
      for (int length = 30 + random.nextInt(80); length > 0; length--)
        text.append(' ').append(words[random.nextInt(words.length)]);
      paragraphs.add(text.append('.').toString());
    }
    return paragraphs;
  }

  private static String wrap(String text, int width) {
    var lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      boolean fits = column + 1 + word.length() <= width;
      if (column > 0) lines.append(fits ? ' ' : '\n');
      column = column > 0 && fits ? column + 1 + word.length() : word.length();
      lines.append(word);
    }
    return lines.toString();
  }
}

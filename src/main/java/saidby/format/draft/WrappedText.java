package saidby.format.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Plain text whose lines were broken to fit a width, as archives, agencies and mail programs do it, put together again.
///
/// A line was broken to fit when the first word of the next line had no room behind it. A text is taken as wrapped when
/// most of its lines that another follows were broken so, most of them within a sentence, and the next lines do not begin
/// with capitals, as those of verse and lists do. Then the lines of a paragraph are joined by spaces; all else stays:
/// blank lines, short lines, lines of lists and tables, indented ones. Text with a paragraph on each line is left alone.
public final class WrappedText {
  /// Columns to which text is broken; what is broken to fewer is verse or a column of a page, and more is no wrapping.
  private static final int NARROWEST = 38;
  private static final int WIDEST = 120;
  /// Least share of breaks that were forced by the width, and of those within sentences, in percent.
  private static final int FORCED = 65;
  private static final int WITHIN = 50;
  /// Most that go on with a capital letter, of breaks within sentences; in German a third do.
  private static final int CAPITALS = 70;
  /// A text of shorter lines than that, on an average, is none.
  private static final int SHORTEST = 16;
  /// The part of the width by which lines may fall short of it, where nothing but their length tells the end of a
  /// paragraph, and where blank lines do.
  private static final int EVEN = 20;
  private static final int RAGGED = 7;
  /// Lines between blank ones, on an average, where these end the paragraphs.
  private static final int LONGEST_BLOCK = 15;

  private WrappedText() {}

  /// The text with a paragraph on one line; the same string where it was not wrapped.
  public static String unwrap(String written) {
    if (written.lines().count() * SHORTEST > written.length()) return written;
    List<TextLine> lines = TextLine.of(written);
    OptionalInt width = width(lines);
    if (width.isEmpty()) return written;
    long blank = lines.stream().filter(TextLine::isBlank).count();
    int slack = blank * LONGEST_BLOCK >= lines.size() ? RAGGED : EVEN;
    var text = new StringBuilder(written.length());
    for (List<TextLine> block : blocks(lines)) block(block, width.getAsInt(), slack, text);
    return text.toString();
  }

  /// Each blank line is one by itself.
  private static List<List<TextLine>> blocks(List<TextLine> lines) {
    List<List<TextLine>> blocks = new ArrayList<>();
    for (int from = 0; from < lines.size();) {
      int to = from + 1;
      while (!lines.get(from).isBlank() && to < lines.size() && !lines.get(to).isBlank()) to++;
      blocks.add(lines.subList(from, to));
      from = to;
    }
    return blocks;
  }

  /// Lines without a blank one between them. What is set narrower than the rest, as long quotations and verse are, is
  /// judged by itself.
  private static void block(List<TextLine> block, int width, int slack, StringBuilder text) {
    OptionalInt own = block.size() > 2 && isNarrow(block, width) ? width(block) : OptionalInt.of(width);
    int full = own.orElse(0) - own.orElse(0) / slack;
    int margin = margin(block);
    boolean continued = false;
    for (int i = 0; i < block.size(); i++) {
      TextLine line = block.get(i);
      boolean goesOn = own.isPresent() && i + 1 < block.size()
          && goesOn(line, block.get(i + 1), continued ? line.indent() : margin, full);
      String words = continued ? line.text().stripLeading() : line.text();
      text.append(goesOn ? line.joined(words, block.get(i + 1)) : words + line.end());
      continued = goesOn;
    }
  }

  private static boolean isNarrow(List<TextLine> block, int width) {
    return block.stream().allMatch(line -> line.columns() < width - width / RAGGED);
  }

  private static boolean goesOn(TextLine line, TextLine next, int margin, int full) {
    return !next.beginsAnew(line, margin) && line.goesOn(next, full);
  }

  /// Columns by which all these lines are indented.
  private static int margin(List<TextLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).mapToInt(TextLine::indent).min().orElse(0);
  }

  /// To how many columns the lines were broken; empty where they were not.
  private static OptionalInt width(List<TextLine> lines) {
    int[] lengths = lines.stream().filter(line -> line.columns() > 0).mapToInt(TextLine::columns).sorted().toArray();
    int width = lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 19 / 20)];
    if (width < NARROWEST || width > WIDEST) return OptionalInt.empty();
    var breaks = new Breaks(width - width / EVEN, margin(lines));
    for (List<TextLine> block : blocks(lines)) if (!isNarrow(block, width)) breaks.take(block);
    return breaks.areForced() ? OptionalInt.of(width) : OptionalInt.empty();
  }

  /// Counts the places where one line goes over into the next.
  private static final class Breaks {
    private final int full;
    private final int margin;
    private int all;
    private int forced;
    private int within;
    private int capitals;

    /// @param full columns with more than which a line is full
    /// @param margin columns by which all lines are indented
    Breaks(int full, int margin) {
      this.full = full;
      this.margin = margin;
    }

    void take(List<TextLine> block) {
      for (int i = 0; i + 1 < block.size(); i++) take(block.get(i), block.get(i + 1));
    }

    private void take(TextLine line, TextLine next) {
      if (next.beginsAnew(line, margin)) return;
      all++;
      if (line.isFull(next, full)) forced++;
      if (line.endsSentence()) return;
      within++;
      if (next.beginsWithCapital()) capitals++;
    }

    boolean areForced() {
      return all > 1 && 100 * forced >= FORCED * all && 100 * within >= WITHIN * all
          && 100 * capitals <= CAPITALS * within;
    }
  }
}

package saidby.quote;

import java.util.ArrayList;
import java.util.List;
import saidby.model.Span;
import saidby.quote.MarkedRun.Marks;

/// Finds the marked runs of a text, paragraph by paragraph, in one pass.
///
/// A run that nothing closes ends with its paragraph. It goes on where the next paragraph opens with a mark, or where
/// one of the next few paragraphs has a closing mark that nothing opened (then all in between belong to it).
public final class RunFinder {
  /// How many paragraphs an unclosed run may go on without a mark.
  private static final int LOOK_AHEAD = 6;
  /// How far behind an inner mark both closes must stand.
  private static final int LONGEST_NESTED = 1000;

  private final String text;
  private final List<MarkedRun> runs = new ArrayList<>();
  private char open;
  /// How many marks like the open one stand open inside of it.
  private int inner;
  private int openedAt;
  private int innerFrom;
  private boolean continues;

  private RunFinder(String text) {
    this.text = text;
  }

  /// The runs that hold at least one letter or digit, in text order, not overlapping.
  public static List<MarkedRun> runs(String text, List<Span> paragraphs) {
    var finder = new RunFinder(text);
    for (int i = 0; i < paragraphs.size(); i++) finder.read(paragraphs, i);
    return SingleMarks.added(text, paragraphs, finder.runs);
  }

  private void read(List<Span> paragraphs, int index) {
    Span paragraph = paragraphs.get(index);
    if (continues && closesLater(paragraphs, index)) open('“', paragraph.start(), 0);
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      int width = Mark.width(text, at, paragraph.end());
      if (width == 0) continue;
      take(Mark.at(text, at, width, paragraph.start(), paragraph.end()), paragraph);
      at += width - 1;
    }
    boolean unclosed = open != 0;
    if (unclosed) close(paragraph.end(), 0, false);
    continues = unclosed;
  }

  private void take(Mark mark, Span paragraph) {
    if (open != 0 && mark.closes(open)) {
      if (inner > 0) inner--;
      else close(mark.at(), mark.width(), true);
    } else if (open == mark.shape() && Mark.nests(open) && closesTwice(mark, paragraph.end())) inner++;
    else if (mark.opensAfter(open)) {
      continues = continues && mark.at() == paragraph.start();
      open(mark.shape(), mark.at(), mark.width());
    }
  }

  /// Whether what follows closes the inner run and the outer one: else somebody forgot a mark, and nothing is nested.
  private boolean closesTwice(Mark mark, int end) {
    int depth = 2;
    for (int at = mark.at() + 1; at < Math.min(end, mark.at() + LONGEST_NESTED) && depth > 0; at++) {
      if (Mark.width(text, at, end) != 1) continue;
      Mark next = Mark.at(text, at, 1, mark.at(), end);
      if (next.closes(open)) depth--;
      else if (next.shape() == open) depth++;
    }
    return depth == 0;
  }

  /// Whether the first mark from this paragraph on closes, although nothing was opened.
  private boolean closesLater(List<Span> paragraphs, int index) {
    for (int i = index; i < Math.min(paragraphs.size(), index + LOOK_AHEAD); i++) {
      Span paragraph = paragraphs.get(i);
      for (int at = paragraph.start(); at < paragraph.end(); at++) {
        int width = Mark.width(text, at, paragraph.end());
        if (width > 0) return isStrayClose(Mark.at(text, at, width, paragraph.start(), paragraph.end()));
      }
    }
    return false;
  }

  private static boolean isStrayClose(Mark mark) {
    return switch (mark.shape()) {
      case '«', '“', '`', '‹', '「', '『' -> false;
      default -> mark.shuts() && !mark.opens();
    };
  }

  private void open(char shape, int at, int width) {
    open = shape;
    inner = 0;
    openedAt = at;
    innerFrom = at + width;
  }

  private void close(int at, int width, boolean closed) {
    int from = innerFrom;
    int to = at;
    while (from < to && Mark.isBlank(text.charAt(from))) from++;
    while (to > from && Mark.isBlank(text.charAt(to - 1))) to--;
    Marks marks = "«»‹›".indexOf(open) >= 0 ? Marks.GUILLEMETS : Marks.DOUBLE;
    if (hasWord(text, from, to))
      runs.add(new MarkedRun(new Span(from, to), new Span(openedAt, at + width), marks, closed, continues));
    open = 0;
    continues = false;
  }

  static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++)
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) return true;
    return false;
  }
}

package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.model.Span;

/// What stands between double quotation marks, paragraph by paragraph; an unclosed run ends with its paragraph.
///
/// These rules are the yardstick, the same for gold and answers and kept apart from the ones that are measured, which
/// `saidby.quote` holds.
final class MarkedSpans {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
  private static final Pattern MARK = Pattern.compile("[\"“”„]|''|``");
  private static final String BEFORE_OPENING = "([{—–-/‘'\"“";
  private static final String BEHIND_CLOSING = ".,;:!?)]}—–-/’'\"”";
  private static final int CLOSED = -1;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private MarkedSpans(String text) {
    this.text = text;
  }

  /// The inner spans in text order, those without a word left out.
  static List<Span> of(String text) {
    var spans = new MarkedSpans(text);
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) spans.read(paragraph.start(), paragraph.end());
    return spans.found;
  }

  private void read(int start, int end) {
    int opened = CLOSED;
    Matcher mark = MARK.matcher(text).region(start, end);
    while (mark.find()) {
      char before = mark.start() > start ? text.charAt(mark.start() - 1) : ' ';
      char behind = mark.end() < end ? text.charAt(mark.end()) : ' ';
      boolean canOpen = isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0;
      boolean canClose = isSpace(behind) || BEHIND_CLOSING.indexOf(behind) >= 0;
      boolean opens = opens(mark.group(), opened != CLOSED, canOpen, canClose);
      if (opens && opened == CLOSED) opened = mark.end();
      else if (!opens && opened != CLOSED) {
        int closing = mark.start();
        add(opened, closing);
        opened = CLOSED;
      }
    }
    if (opened != CLOSED) add(opened, end);
  }

  private static boolean opens(String mark, boolean open, boolean canOpen, boolean canClose) {
    boolean leftMark = mark.equals("“") || mark.equals("„") || mark.equals("``");
    if (leftMark && !(open && canClose && !canOpen)) return true;
    if (open) return false;
    return mark.equals("”") ? canOpen && !canClose : canOpen || !canClose;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(int from, int to) {
    if (MeasuredText.hasWord(text, from, to)) found.add(new Span(from, to));
  }
}

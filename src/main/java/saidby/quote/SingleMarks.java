package saidby.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saidby.model.Span;
import saidby.quote.MarkedRun.Marks;

/// Finds runs in single quotation marks (‘…’, '…' and ‚…‘) among apostrophes, outside of all other runs.
///
/// A mark opens where white space stands before it and a word behind; it closes where a word or a stop stands before it
/// and no letter behind. After a stop it surely closes; after an "s" it may be a plural possessive ("the leaders’
/// plan"), and closes only when no better mark follows.
final class SingleMarks {
  private static final Set<String> ELIDED = Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round",
      "neath");

  /// How far behind a doubtful close a better one is looked for.
  private static final int PATIENCE = 400;

  private static final int NOWHERE = -1;
  private static final int NEVER = -2;

  private final String text;
  private final List<MarkedRun> runs = new ArrayList<>();

  private SingleMarks(String text) {
    this.text = text;
  }

  /// The other runs together with those in single marks, in text order.
  static List<MarkedRun> added(String text, List<Span> paragraphs, List<MarkedRun> others) {
    if (text.indexOf('‘') < 0 && text.indexOf('\'') < 0 && text.indexOf('‚') < 0) return List.copyOf(others);
    var singles = new SingleMarks(text);
    int next = 0;
    for (Span paragraph : paragraphs) {
      int from = paragraph.start();
      while (next < others.size() && others.get(next).outer().start() < paragraph.end()) {
        MarkedRun other = others.get(next);
        int open = singles.read(from, other.outer().start());
        int close = open < 0 ? NOWHERE : singles.closingAround(open, others, next, paragraph.end());
        if (close >= 0) singles.add(open, close);
        else singles.runs.add(other);
        from = close >= 0 ? close + 1 : other.outer().end();
        while (next < others.size() && others.get(next).outer().start() < from) next++;
      }
      singles.read(from, paragraph.end());
    }
    return List.copyOf(singles.runs);
  }

  /// Takes the runs between two offsets and tells where one opens that does not close there, [#NOWHERE] if none does.
  private int read(int from, int to) {
    int at = from;
    while (at < to) {
      int close = opens(at, to) ? closing(at + 1, to) : NOWHERE;
      if (close == NEVER) return at; // do not look again for every mark
      boolean whole = close >= 0 && RunFinder.hasWord(text, at + 1, close);
      if (whole) add(at, close);
      at = close >= 0 ? close + 1 : at + 1;
    }
    return NOWHERE;
  }

  private void add(int open, int close) {
    runs.add(new MarkedRun(new Span(open + 1, close), new Span(open, close + 1), Marks.SINGLE, true, false));
  }

  /// Where a run closes that holds others: ‘He said “never” twice,’ she said. Only a mark behind a stop will do, because
  /// an apostrophe must not swallow a quote.
  private int closingAround(int open, List<MarkedRun> others, int first, int end) {
    int next = first;
    for (int at = others.get(first).outer().end(); at < Math.min(end, open + PATIENCE); at++) {
      while (next < others.size() && others.get(next).outer().end() <= at) next++;
      boolean inside = next < others.size() && others.get(next).outer().start() <= at;
      if (!inside && shuts(at, open + 1, end) && ",.?!…".indexOf(text.charAt(at - 1)) >= 0) return at;
    }
    return NOWHERE;
  }

  private boolean opens(int at, int to) {
    char c = text.charAt(at);
    if ((c != '‘' && c != '\'' && c != '‚') || at + 1 >= to) return false;
    boolean free = at == 0 || Mark.isBlank(text.charAt(at - 1)) || "([{—–-“\"".indexOf(text.charAt(at - 1)) >= 0;
    char behind = text.charAt(at + 1);
    boolean wordBehind = Character.isLetter(behind) || behind == '…' || behind == '[' || behind == '$'
        || (c == '‘' && Character.isDigit(behind));
    return free && wordBehind && !isElided(at + 1, to);
  }

  private boolean isElided(int from, int to) {
    int at = from;
    while (at < to && at - from < 8 && Character.isLetter(text.charAt(at))) at++;
    return ELIDED.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
  }

  /// Where the run closes; [#NEVER] when no mark that could close it is left.
  private int closing(int from, int to) {
    int doubtful = NOWHERE;
    for (int at = from + 1; at < to; at++) {
      if (doubtful >= 0 && (at - doubtful > PATIENCE || opens(at, to))) return doubtful;

      if (!shuts(at, from, to)) continue;
      char before = text.charAt(at - 1);
      boolean sure = before != 's' || at + 1 >= to || !Mark.isBlank(text.charAt(at + 1));
      if (sure) return at;
      if (doubtful < 0) doubtful = at;
    }
    return doubtful >= 0 ? doubtful : NEVER;
  }

  private boolean shuts(int at, int from, int to) {
    char c = text.charAt(at);
    boolean low = c == '‘' && text.charAt(from - 1) == '‚';
    if ((c != '’' && c != '\'' && !low) || at == from || Mark.isBlank(text.charAt(at - 1))) return false;
    return at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
  }
}

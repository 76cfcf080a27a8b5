package saidby.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saidby.model.Span;
import saidby.quote.MarkedRun.Marks;

/// Finds runs in single quotation marks (‘…’ and '…') among apostrophes, outside of all other runs.
///
/// A mark opens where white space stands before it and a word behind; it closes where a word or a stop stands before it
/// and no letter behind. After a stop it surely closes; after an "s" it may be a plural possessive ("the leaders’
/// plan"), and closes only when no better mark follows.
final class SingleMarks {
  private static final Set<String> ELIDED = Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round",
      "neath");

  /// How far behind a doubtful close a better one is looked for.
  private static final int PATIENCE = 400;

  private final String text;
  private final List<MarkedRun> runs = new ArrayList<>();

  private SingleMarks(String text) {
    this.text = text;
  }

  /// The other runs together with those in single marks, in text order.
  static List<MarkedRun> added(String text, List<Span> paragraphs, List<MarkedRun> others) {
    if (text.indexOf('‘') < 0 && text.indexOf('\'') < 0) return List.copyOf(others);
    var singles = new SingleMarks(text);
    int next = 0;
    for (Span paragraph : paragraphs) {
      int from = paragraph.start();
      while (next < others.size() && others.get(next).outer().start() < paragraph.end()) {
        MarkedRun other = others.get(next++);
        singles.read(from, other.outer().start());
        singles.runs.add(other);
        from = other.outer().end();
      }
      singles.read(from, paragraph.end());
    }
    return List.copyOf(singles.runs);
  }

  private void read(int from, int to) {
    int at = from;
    while (at < to) {
      int close = opens(at, to) ? closing(at + 1, to) : -1;
      if (close >= 0 && RunFinder.hasWord(text, at + 1, close))
        runs.add(new MarkedRun(new Span(at + 1, close), new Span(at, close + 1), Marks.SINGLE, true, false));
      else
        if (close == -2) return; // nothing closes in what is left: do not look again for every mark
      at = close >= 0 ? close + 1 : at + 1;
    }
  }

  private boolean opens(int at, int to) {
    char c = text.charAt(at);
    if ((c != '‘' && c != '\'') || at + 1 >= to) return false;
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

  /// Where the run closes; -1 when this mark opens nothing, -2 when no mark that could close is left.
  private int closing(int from, int to) {
    int doubtful = -1;
    for (int at = from + 1; at < to; at++) {
      if (doubtful >= 0 && (at - doubtful > PATIENCE || opens(at, to))) return doubtful;

      if (!shuts(at, from, to)) continue;
      char before = text.charAt(at - 1);
      boolean sure = before != 's' || at + 1 >= to || !Mark.isBlank(text.charAt(at + 1));
      if (sure) return at;
      if (doubtful < 0) doubtful = at;
    }
    return doubtful >= 0 ? doubtful : -2;
  }

  private boolean shuts(int at, int from, int to) {
    char c = text.charAt(at);
    if ((c != '’' && c != '\'') || at == from || Mark.isBlank(text.charAt(at - 1))) return false;
    return at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
  }
}

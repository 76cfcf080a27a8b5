package saidby.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.model.Form;
import saidby.model.Span;

/// A text as the measures see it: its words by number, and which of them stand between quotation marks. Punctuation and
/// the marks themselves never count, so that nobody gains or loses by keeping a comma.
final class MeasuredText {
  /// A character of a word: letter, digit or underscore of any script.
  static final String LETTER = "[\\p{L}\\p{N}_]";
  static final Pattern WORD = Pattern.compile(LETTER + "+(?:['’\\-]" + LETTER + "+)*");
  private static final int UNMARKED = -1;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] runs;

  MeasuredText(String text) {
    this.text = text;
    List<Span> words = WORD.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
    starts = words.stream().mapToInt(Span::start).toArray();
    ends = words.stream().mapToInt(Span::end).toArray();
    runs = new int[starts.length];
    Arrays.fill(runs, UNMARKED);
    List<Span> marked = MarkedSpans.of(text);
    for (int run = 0; run < marked.size(); run++) {
      BitSet inside = covered(List.of(marked.get(run)));
      for (int word = inside.nextSetBit(0); word >= 0; word = inside.nextSetBit(word + 1)) runs[word] = run;
    }
  }

  String text() {
    return text;
  }

  Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  String word(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /// The words that the spans touch.
  BitSet covered(List<Span> spans) {
    var words = new BitSet();
    for (Span span : spans) {
      int first = firstFrom(span.start());
      if (first > 0 && ends[first - 1] > span.start()) first--;
      words.set(first, Math.max(first, firstFrom(span.end())));
    }
    return words;
  }

  private int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at < 0 ? -at - 1 : at;
  }

  /// Those of the words that stand between marks.
  BitSet marked(BitSet words) {
    return words.stream().filter(word -> runs[word] != UNMARKED).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /// Those of the words that stand outside of marks.
  BitSet plain(BitSet words) {
    return words.stream().filter(word -> runs[word] == UNMARKED).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /// The marked ones of these words, run by run.
  List<BitSet> pieces(BitSet words) {
    var pieces = new ArrayList<BitSet>();
    int last = UNMARKED;
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (runs[word] == UNMARKED) continue;
      if (runs[word] != last) pieces.add(new BitSet());
      last = runs[word];
      pieces.getLast().set(word);
    }
    return pieces;
  }

  /// `DIRECT` when every word stands between marks, `MIXED` when some do.
  Form form(BitSet words) {
    int marked = marked(words).cardinality();
    return marked == 0 ? Form.INDIRECT : marked == words.cardinality() ? Form.DIRECT : Form.MIXED;
  }

  /// Whether a word stands in this stretch of text.
  static boolean hasWord(String text, int start, int end) {
    Matcher matcher = WORD.matcher(text).region(start, end);
    return matcher.find();
  }
}

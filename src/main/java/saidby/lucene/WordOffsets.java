package saidby.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import saidby.lucene.word.Analysis;
import saidby.model.Span;

/// Where each word of a text stands. The index keeps the numbers of words and no offsets, which would cost it a quarter
/// of its size; the few texts that are shown are cut into words once more, which takes some microseconds.
final class WordOffsets {
  /// Words between two looks at what has been used up.
  private static final int BATCH = 1024;

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private WordOffsets() {}

  /// As many of the words as there is time for.
  static WordOffsets of(String text, Budget budget) throws IOException {
    var words = new WordOffsets();
    try (TokenStream stream = Analysis.WORDS.tokenStream("", text)) {
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      int looked = 0;
      while (stream.incrementToken()) {
        words.add(offset.startOffset(), offset.endOffset());
        if (words.size % BATCH != 0) continue;
        if (budget.isSpentMarking(offset.endOffset() - looked)) return words;
        looked = offset.endOffset();
      }
      stream.end();
      budget.isSpentMarking(text.length() - looked);
    }
    return words;
  }

  /// How many there are.
  int size() {
    return size;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /// From the first word to the last, in the text.
  ///
  /// @param first number of a word, from 0
  /// @param last number of the last word that belongs to it
  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}

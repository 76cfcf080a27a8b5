package saidby.lucene.suggest;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// Words in the order of their bytes, and how often each occurs.
public final class CountedWords {
  private final Texts words;
  private final int[] counts;

  private CountedWords(Texts words, int[] counts) {
    this.words = words;
    this.counts = counts;
  }

  /// Takes one word after the other, in the order of their bytes.
  public static final class Builder {
    private final Texts.Builder words = new Texts.Builder();
    private int[] counts = new int[64];
    private int size;

    public void add(BytesRef word, int count) {
      words.add(word);
      counts = ArrayUtil.grow(counts, size + 1);
      counts[size++] = count;
    }

    public CountedWords build() {
      return new CountedWords(words.build(), Arrays.copyOf(counts, size));
    }
  }

  /// The most frequent words that begin like this.
  public List<String> beginning(String typed, int most) {
    return best(List.of(words.beginning(typed)), most);
  }

  /// The most frequent words that begin like this but for one typo.
  public List<String> near(String typed, int most) {
    return best(Typo.beginnings(words, typed), most);
  }

  private List<String> best(List<Range> ranges, int most) {
    var best = new long[most];
    int size = 0;
    for (Range range : ranges) for (int word = range.start(); word < range.end(); word++) {
      if (size == most && counts[word] <= best[size - 1] >>> 32) continue;
      int at = size < most ? size++ : size - 1;
      while (at > 0 && best[at - 1] >>> 32 < counts[word]) best[at] = best[--at];
      best[at] = ((long) counts[word] << 32) | word;
    }
    return Arrays.stream(best, 0, size).mapToObj(word -> words.get((int) word)).toList();
  }
}

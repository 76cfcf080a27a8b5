package saidby.lucene.suggest;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/// Takes one name after the other, the best first.
public final class NameIndexBuilder {
  private final BytesRefHash hash = new BytesRefHash();
  private int[] starts = new int[64];
  private int[] words = new int[128];
  private int names;
  private int size;

  /// @param parts its words, folded
  public void add(List<String> parts) {
    for (String word : parts) {
      int known = hash.add(new BytesRef(word));
      words = ArrayUtil.grow(words, size + 1);
      words[size++] = known < 0 ? -known - 1 : known;
    }
    starts = ArrayUtil.grow(starts, ++names + 1);
    starts[names] = size;
  }

  /// Once only.
  public NameIndex build() {
    int count = hash.size();
    int[] order = hash.sort();
    var numbers = new int[count];
    var sorted = new Texts.Builder();
    var word = new BytesRef();
    for (int i = 0; i < count; i++) {
      sorted.add(hash.get(order[i], word));
      numbers[order[i]] = i;
    }
    int[] inOrder = Arrays.copyOf(words, size);
    for (int i = 0; i < size; i++) inOrder[i] = numbers[inOrder[i]];
    var wordsOfName = new Rows(Arrays.copyOf(starts, names + 1), inOrder);
    return new NameIndex(sorted.build(), wordsOfName, wordsOfName.turned(count));
  }
}

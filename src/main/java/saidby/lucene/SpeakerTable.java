package saidby.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.document.PersonTerms;
import saidby.lucene.suggest.NameIndex;
import saidby.lucene.suggest.NameIndexBuilder;
import saidby.lucene.suggest.Texts;

/// Speakers in the order of their ids.
final class SpeakerTable {
  private final Texts ids;
  private final Texts names;
  private final int[] quotes;
  private final int[] best;

  private SpeakerTable(Texts ids, Texts names, int[] quotes) {
    this.ids = ids;
    this.names = names;
    this.quotes = quotes;
    this.best = byQuotes(quotes);
  }

  static SpeakerTable of(IndexReader reader) throws IOException {
    var builder = new Builder();
    PersonTerms.of(reader).each(builder::take);
    return builder.build();
  }

  int size() {
    return quotes.length;
  }

  /// In the order of their bytes.
  Texts ids() {
    return ids;
  }

  /// The most frequent one of each.
  Texts names() {
    return names;
  }

  int quotes(int number) {
    return quotes[number];
  }

  /// Who stands at this place when the most quoted come first, equal ones in the order of their ids.
  int at(int place) {
    return best[place];
  }

  /// Numbers of few digits are sorted fastest in one `long` with what they count.
  private static int[] byQuotes(int[] counts) {
    var keys = new long[counts.length];
    for (int i = 0; i < keys.length; i++) keys[i] = ((long) (Integer.MAX_VALUE - counts[i]) << 32) | i;
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /// The names, the best first.
  NameIndex index() {
    var index = new NameIndexBuilder();
    for (int number : best) index.add(Speakers.words(names.get(number)));
    return index.build();
  }

  /// Joins what different quotes tell of one speaker.
  private static final class Builder {
    private final Texts.Builder ids = new Texts.Builder();
    private final Texts.Builder names = new Texts.Builder();
    private int[] quotes = new int[64];
    private int size;

    private BytesRef id = new BytesRef();
    private BytesRef name = new BytesRef();
    private BytesRef bestName = new BytesRef();
    private int all;
    private int named;
    private int bestNamed;

    void take(BytesRef nextId, BytesRef nextName, int times) {
      boolean sameId = all > 0 && id.bytesEquals(nextId);
      if (!sameId) {
        finishId();
        id = BytesRef.deepCopyOf(nextId);
      }
      if (!sameId || !name.bytesEquals(nextName)) {
        finishName();
        name = BytesRef.deepCopyOf(nextName);
      }
      all += times;
      named += times;
    }

    private void finishName() {
      if (named > bestNamed) {
        bestNamed = named;
        bestName = name;
      }
      named = 0;
    }

    private void finishId() {
      finishName();
      if (all > 0) {
        ids.add(id);
        names.add(bestName);
        quotes = ArrayUtil.grow(quotes, size + 1);
        quotes[size++] = all;
      }
      all = 0;
      bestNamed = 0;
    }

    SpeakerTable build() {
      finishId();
      return new SpeakerTable(ids.build(), names.build(), Arrays.copyOf(quotes, size));
    }
  }
}

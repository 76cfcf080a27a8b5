package saidby.lucene.column;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/// The values of one name in the whole index, numbered from 0 in the order of their bytes.
public final class Ordinals {
  private final String name;
  private final List<LeafReaderContext> leaves;
  private final Optional<OrdinalMap> map;
  private final int size;
  /// Strings may be put here by any thread: whoever does not see one reads it once more.
  private final @Nullable String[] told;

  private Ordinals(String name, List<LeafReaderContext> leaves, Optional<OrdinalMap> map, int size) {
    this.name = name;
    this.leaves = leaves;
    this.map = map;
    this.size = size;
    this.told = new String[size];
  }

  public static Ordinals of(String name, IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    var values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) values[i] = DocValues.getSortedSet(leaves.get(i).reader(), name);
    if (values.length == 1)
      return new Ordinals(name, leaves, Optional.empty(), Math.toIntExact(values[0].getValueCount()));
    OrdinalMap map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    return new Ordinals(name, leaves, Optional.of(map), Math.toIntExact(map.getValueCount()));
  }

  public int size() {
    return size;
  }

  SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), name);
  }

  /// From the numbers of this part of the index to those of the whole.
  public LongValues toGlobal(LeafReaderContext leaf) {
    return map.map(whole -> whole.getGlobalOrds(leaf.ord)).orElse(LongValues.IDENTITY);
  }

  /// The value of this number; remembered, as the most frequent ones are told again and again.
  public String value(int ordinal) throws IOException {
    String known = told[ordinal];
    if (known != null) return known;
    String value = read(ordinal);
    told[ordinal] = value;
    return value;
  }

  /// The value of this number, for those who go through all of them.
  public String read(int ordinal) throws IOException {
    LeafReaderContext leaf = map.isPresent() ? leaves.get(map.get().getFirstSegmentNumber(ordinal)) : leaves.getFirst();
    long local = map.isPresent() ? map.get().getFirstSegmentOrd(ordinal) : ordinal;
    return values(leaf).lookupOrd(local).utf8ToString();
  }

  /// The number of this value; empty if nothing has it.
  public Optional<Integer> find(String value) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      long local = values(leaf).lookupTerm(new BytesRef(value));
      if (local >= 0) return Optional.of((int) toGlobal(leaf).get(local));
    }
    return Optional.empty();
  }
}

package saidby.lucene.column;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import saidby.lucene.scope.ScopedReader;
import saidby.lucene.word.Norms;
import saidby.search.What;

/// What counting and ranking need of one segment, worked out when first asked for. It never changes, so states of the index that
/// share the segment share it. Safe on any thread.
public final class Segment {
  /// Time zones are remembered for so many; each takes some bytes a day.
  private static final int MAX_CLOCKS = 8;

  private final Map<String, Norms> norms = new ConcurrentHashMap<>();
  private final Map<What, Ranks> ranks = new EnumMap<>(What.class);
  private final Map<String, Column> columns = new HashMap<>();
  private final Map<Clock, Runs> runs = new LinkedHashMap<>(MAX_CLOCKS, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Clock, Runs> eldest) {
      return size() > MAX_CLOCKS;
    }
  };

  public Norms norms(LeafReader reader, String field) throws IOException {
    Norms known = norms.get(field);
    return known != null ? known : readNorms(reader, field);
  }

  private synchronized Norms readNorms(LeafReader reader, String field) throws IOException {
    Norms known = norms.get(field);
    if (known != null) return known;
    Norms read = Norms.of(ScopedReader.whole(reader), field);
    norms.put(field, read);
    return read;
  }

  public synchronized Ranks ranks(LeafReader reader, What what) throws IOException {
    Ranks known = ranks.get(what);
    if (known != null) return known;
    Ranks read = Ranks.of(ScopedReader.whole(reader), what);
    ranks.put(what, read);
    return read;
  }

  public synchronized Column column(LeafReader reader, What what, String name) throws IOException {
    Column known = columns.get(name);
    if (known != null) return known;
    Column read = Column.of(ScopedReader.whole(reader), name, ranks(reader, what));
    columns.put(name, read);
    return read;
  }

  synchronized Runs runs(LeafReader reader, Clock clock) throws IOException {
    Runs known = runs.get(clock);
    if (known != null) return known;
    Runs read = Runs.of(ScopedReader.whole(reader), clock);
    runs.put(clock, read);
    return read;
  }
}

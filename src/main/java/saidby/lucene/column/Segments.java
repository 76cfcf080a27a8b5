package saidby.lucene.column;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// What was worked out of the segments that are in use; forgotten with the last state of the index that has them.
public final class Segments {
  private final Map<IndexReader.CacheKey, Segment> known = new ConcurrentHashMap<>();

  public Segment of(LeafReader reader) throws IOException {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    Segment segment = known.get(core.getKey());
    if (segment != null) return segment;
    var fresh = new Segment();
    Segment other = known.putIfAbsent(core.getKey(), fresh);
    if (other != null) return other;
    core.addClosedListener(known::remove);
    return fresh;
  }
}

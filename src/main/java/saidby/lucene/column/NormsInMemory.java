package saidby.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// A reader that keeps its [Norms] in memory, and everything else where it was.
public final class NormsInMemory extends FilterDirectoryReader {
  private final Segments segments;

  /// @param segments what is known of them, among it their norms
  public NormsInMemory(DirectoryReader reader, Segments segments) throws IOException {
    super(reader, new SubReaderWrapper() {
      @Override
      public LeafReader wrap(LeafReader segment) {
        return new Leaf(segment, segments);
      }
    });
    this.segments = segments;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) throws IOException {
    return new NormsInMemory(newer, segments);
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Leaf extends FilterLeafReader {
    private final Segments segments;

    Leaf(LeafReader segment, Segments segments) {
      super(segment);
      this.segments = segments;
    }

    @Override
    public NumericDocValues getNormValues(String field) throws IOException {
      return segments.of(in).norms(in, field).values();
    }

    @Override
    public IndexReader.CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public IndexReader.CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}

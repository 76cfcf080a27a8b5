package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import saidby.lucene.column.Clock;
import saidby.lucene.column.NormsInMemory;
import saidby.lucene.column.Segment;
import saidby.lucene.column.Segments;
import saidby.lucene.document.Names;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.search.FacetField;
import saidby.search.IndexProblem;
import saidby.search.What;

/// What the first question needs is there before it is asked.
class WarmUpTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void namesColumnsNormsAndDaysAreReadBeforeAnybodyAsks() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory);
      var segments = new Segments();
      var reader = new NormsInMemory(DirectoryReader.open(directory), segments);
      var snapshot = new Snapshot(reader, segments);
      snapshot.warm(PARIS);
      Map<LeafReader, Segment> held = new LinkedHashMap<>();
      for (LeafReaderContext leaf : reader.leaves()) held.put(leaf.reader(), segments.of(leaf.reader()));
      reader.close(); // nothing can be read from here on
      assertEquals(1, snapshot.speakers().size());
      assertNotNull(snapshot.vocabulary());
      assertEquals(1, snapshot.timeline(new Clock(PARIS, false)).size());
      for (FacetField field : FacetField.values()) {
        assertNotNull(snapshot.facet(What.QUOTES, field));
        for (Map.Entry<LeafReader, Segment> part : held.entrySet())
          assertNotNull(part.getValue().column(part.getKey(), What.QUOTES, Names.of(What.QUOTES).facet(field)));
      }
      for (Map.Entry<LeafReader, Segment> part : held.entrySet())
        assertNotNull(part.getValue().norms(part.getKey(), Names.of(What.QUOTES).text()));
    }
  }

  @Test
  void anIndexThatIsClosedMeanwhileIsAProblemThatIsTold() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory);
      var index = LuceneIndex.open(directory);
      index.warm(PARIS);
      index.close();
      assertThrows(IndexProblem.class, () -> index.warm(PARIS));
    }
  }

  private static void fill(ByteBuffersDirectory directory) throws IOException {
    try (var writer = LuceneArticleWriter.open(directory)) {
      for (int i = 0; i < 5; i++) {
        writer.write(Samples.article("a" + i, "[A bridge] and [a river]."));
        writer.commit();
      }
    }
  }
}

package saidby.lucene;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import saidby.lucene.document.Names;
import saidby.search.FacetField;
import saidby.search.IndexStatistics.Statistics;
import saidby.search.What;

/// Counts what one state of the index holds.
final class Totals {
  private Totals() {}

  static Statistics of(Snapshot snapshot) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    long attributed = searcher.count(new FieldExistsQuery(Names.of(What.QUOTES).facet(FacetField.SPEAKER)));
    boolean whole = snapshot.scope().isEverything();
    long bytes = whole ? bytes(snapshot) : 0;
    int parts = whole ? snapshot.reader().leaves().size() : 0;
    int deleted = whole ? snapshot.reader().numDeletedDocs() : 0;
    return new Statistics(count(searcher, What.ARTICLES), count(searcher, What.PARAGRAPHS),
        count(searcher, What.QUOTES), attributed, snapshot.speakers().size(), bytes,
        parts, deleted, snapshot.generation());
  }

  private static long count(IndexSearcher searcher, What what) throws IOException {
    return searcher.count(new TermQuery(new Term(Names.KIND, Names.of(what).kind())));
  }

  private static long bytes(Snapshot snapshot) throws IOException {
    long bytes = 0;
    Directory directory = snapshot.reader().directory();
    for (String file : snapshot.reader().getIndexCommit().getFileNames()) bytes += directory.fileLength(file);
    return bytes;
  }
}

package saidby.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitUtil;
import saidby.search.FacetField;
import saidby.search.What;

/// One state of the index, and what is worked out from it once, when first needed. Safe on any thread.
final class Snapshot {
  /// Tells the articles among the documents.
  static final BitSetProducer ARTICLES = new QueryBitSetProducer(
      new TermQuery(new Term(Names.KIND, Names.of(What.ARTICLES).kind())));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final long generation;
  private final long id;
  private volatile Optional<Speakers> speakers = Optional.empty();
  private final Map<String, FacetValues> facets = new ConcurrentHashMap<>();

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.generation = IndexFolder.generation(reader.getIndexCommit().getUserData());
    byte[] commit = ((StandardDirectoryReader) reader).getSegmentInfos().getId();
    this.id = (long) BitUtil.VH_LE_LONG.get(commit, 0) ^ (long) BitUtil.VH_LE_LONG.get(commit, Long.BYTES);
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  long generation() {
    return generation;
  }

  /// Of the commit: no two commits of any indexes have the same, and a commit keeps it.
  long id() {
    return id;
  }

  Speakers speakers() throws IOException {
    Optional<Speakers> known = speakers;
    return known.isPresent() ? known.get() : readSpeakers();
  }

  private synchronized Speakers readSpeakers() throws IOException {
    if (speakers.isEmpty()) speakers = Optional.of(Speakers.of(reader));
    return speakers.orElseThrow();
  }

  FacetValues facet(What what, FacetField field) throws IOException {
    String name = Names.of(what).facet(field);
    FacetValues known = facets.get(name);
    return known != null ? known : readFacet(name, field);
  }

  private synchronized FacetValues readFacet(String name, FacetField field) throws IOException {
    FacetValues known = facets.get(name);
    if (known != null) return known;
    FacetValues values = FacetValues.of(Ordinals.of(name, reader),
        field == FacetField.SPEAKER ? Optional.of(speakers()) : Optional.empty());
    facets.put(name, values);
    return values;
  }
}

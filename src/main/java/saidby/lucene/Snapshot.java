package saidby.lucene;

import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitUtil;
import org.jspecify.annotations.Nullable;
import saidby.lucene.column.Clock;
import saidby.lucene.column.Ordinals;
import saidby.lucene.column.Segment;
import saidby.lucene.column.Segments;
import saidby.lucene.column.Timeline;
import saidby.lucene.document.Names;
import saidby.lucene.document.Ranking;
import saidby.lucene.scope.ScopedReader;
import saidby.lucene.write.IndexFolder;
import saidby.search.FacetField;
import saidby.search.Scope;
import saidby.search.What;

/// One state of the index, and what is worked out from it once, when first needed. Safe on any thread.
final class Snapshot {
  /// Tells the articles among the documents.
  static final BitSetProducer ARTICLES = new Articles(
      new QueryBitSetProducer(new TermQuery(new Term(Names.KIND, Names.of(What.ARTICLES).kind()))));

  /// Remembers which documents are articles by segment, and so must always look at the whole of it.
  private record Articles(BitSetProducer known) implements BitSetProducer {
    @Override
    public @Nullable BitSet getBitSet(LeafReaderContext leaf) throws IOException {
      return known.getBitSet(ScopedReader.whole(leaf));
    }
  }

  /// Time zones are remembered for so many.
  private static final int MAX_TIMELINES = 8;
  /// What scopes see is remembered for so many; each takes a bit a document, and what was counted for it.
  private static final int MAX_SCOPES = 16;
  /// Lucene refuses queries of more terms than this, as a last resort; a pattern within a phrase may stand for hundreds,
  /// and compiling has limits of its own.
  private static final int MOST_TERMS = 1 << 16;
  static {
    IndexSearcher.setMaxClauseCount(MOST_TERMS);
  }

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final long generation;
  private final long id;
  private volatile Optional<Speakers> speakers = Optional.empty();
  private final Segments segments;
  private volatile Optional<Vocabulary> vocabulary = Optional.empty();
  private final Map<String, FacetValues> facets = new ConcurrentHashMap<>();
  private final Map<Clock, Timeline> timelines = new ConcurrentHashMap<>();
  private final Scope scope;
  private final Optional<Snapshot> whole;
  private final Map<Scope, Snapshot> scoped = new LinkedHashMap<>(MAX_SCOPES, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Scope, Snapshot> eldest) {
      return size() > MAX_SCOPES;
    }
  };

  Snapshot(DirectoryReader reader, Segments segments) throws IOException {
    this(reader, segments, Scope.EVERYTHING, Optional.empty());
  }

  private Snapshot(DirectoryReader reader, Segments segments, Scope scope, Optional<Snapshot> whole)
      throws IOException {
    this.scope = scope;
    this.whole = whole;
    this.segments = segments;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(Ranking.SIMILARITY);
    this.generation = IndexFolder.generation(reader.getIndexCommit().getUserData());
    byte[] commit = ((StandardDirectoryReader) FilterDirectoryReader.unwrap(reader)).getSegmentInfos().getId();
    this.id = (long) BitUtil.VH_LE_LONG.get(commit, 0) ^ (long) BitUtil.VH_LE_LONG.get(commit, Long.BYTES);
  }

  /// The same state with nothing but what a scope lets through. It lives as long as this one does.
  Snapshot within(Scope narrower) throws IOException {
    if (narrower.isEverything()) return this;
    synchronized (scoped) {
      Snapshot known = scoped.get(narrower);
      if (known != null) return known;
      var fresh = new Snapshot(ScopedReader.of(reader, searcher, ScopeQuery.of(narrower)), segments, narrower,
          Optional.of(this));
      scoped.put(narrower, fresh);
      return fresh;
    }
  }

  /// The state without a scope: the one that is held and given back.
  Snapshot whole() {
    return whole.orElse(this);
  }

  /// What may be seen of it.
  Scope scope() {
    return scope;
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

  Vocabulary vocabulary() throws IOException {
    Optional<Vocabulary> known = vocabulary;
    return known.isPresent() ? known.get() : readVocabulary();
  }

  private synchronized Vocabulary readVocabulary() throws IOException {
    if (vocabulary.isEmpty()) vocabulary = Optional.of(Vocabulary.of(reader));
    return vocabulary.orElseThrow();
  }

  FacetValues facet(What what, FacetField field) throws IOException {
    String name = Names.of(what).facet(field);
    FacetValues known = facets.get(name);
    return known != null ? known : readFacet(what, name, field);
  }

  private synchronized FacetValues readFacet(What what, String name, FacetField field) throws IOException {
    FacetValues known = facets.get(name);
    if (known != null) return known;
    FacetValues values = whole.isPresent() ? narrowed(whole.get(), what, field) : read(what, name, field);
    facets.put(name, values);
    return values;
  }

  private FacetValues read(What what, String name, FacetField field) throws IOException {
    return FacetValues.of(what, field, Ordinals.of(name, reader),
        field == FacetField.SPEAKER ? Optional.of(speakers()) : Optional.empty());
  }

  /// Those of the whole: what a scope does not let through is never met. Names alone might tell of it.
  private FacetValues narrowed(Snapshot all, What what, FacetField field) throws IOException {
    FacetValues values = all.facet(what, field);
    return field == FacetField.SPEAKER ? values.with(speakers()) : values;
  }

  /// What was worked out of one segment.
  Segment segment(LeafReaderContext leaf) throws IOException {
    return segments.of(leaf.reader());
  }

  /// The days or hours that anything was published on.
  Timeline timeline(Clock clock) throws IOException {
    Timeline known = timelines.get(clock);
    if (known != null) return known;
    Timeline read = Timeline.of(clock, reader.leaves(), segments);
    if (timelines.size() >= MAX_TIMELINES) timelines.clear();
    timelines.put(clock, read);
    return read;
  }

  /// Works out beforehand what the first questions need: names, what facets and bars of quotes are counted by, and what
  /// quotes are ranked by.
  void warm(ZoneId zone) throws IOException {
    for (FacetField field : FacetField.values()) {
      FacetValues values = facet(What.QUOTES, field);
      for (LeafReaderContext leaf : reader.leaves()) values.column(this, leaf);
    }
    timeline(new Clock(zone, false));
    readNorms();
    vocabulary();
  }

  private void readNorms() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) leaf.reader().getNormValues(Names.of(What.QUOTES).text());
  }

  /// Works out beforehand what an older state was asked for, so that the first question to this one does not wait.
  Snapshot warmedAs(Snapshot older) throws IOException {
    for (FacetValues values : older.facets.values()) {
      FacetValues own = facet(values.what(), values.field());
      for (LeafReaderContext leaf : reader.leaves()) own.column(this, leaf);
    }
    readNorms();
    if (older.vocabulary.isPresent()) vocabulary();
    for (Clock clock : older.timelines.keySet()) timeline(clock);
    return this;
  }
}

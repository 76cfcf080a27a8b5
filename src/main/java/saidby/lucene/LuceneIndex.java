package saidby.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import saidby.model.AnnotatedArticle;
import saidby.search.ArticleLookup;
import saidby.search.Counts;
import saidby.search.Hit;
import saidby.search.IndexProblem;
import saidby.search.IndexStatistics;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.SpeakerLookup;

/// Answers from an index on disk, each time from its newest commit, of whatever process. Safe on any thread.
///
/// Every method throws [IndexProblem] when the index turns out unreadable, damaged or closed.
public final class LuceneIndex implements QuoteSearch, ArticleLookup, SpeakerLookup, IndexStatistics, AutoCloseable {
  private final IndexFolder folder;
  private final Snapshots snapshots;

  private LuceneIndex(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.snapshots = new Snapshots(folder);
  }

  /// Opens the index in this folder.
  ///
  /// @throws IndexProblem if there is none, or none that this version can read
  public static LuceneIndex open(Path path) {
    return open(IndexFolder.existing(path));
  }

  static LuceneIndex open(Directory directory) {
    return open(IndexFolder.inMemory(directory));
  }

  private static LuceneIndex open(IndexFolder folder) {
    try {
      folder.check();
      return new LuceneIndex(folder);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    return read(snapshot -> search(request, snapshot, start));
  }

  private static SearchResult search(SearchRequest request, Snapshot snapshot, long start) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Question question = Question.of(request, snapshot);
    Optional<Facets.Counted> counted = request.counting().facets().isEmpty()
        ? Optional.empty()
        : Optional.of(new Facets(snapshot, request.what()).count(question, request.counting().facets()));
    TopHits top = TopHits.of(question, request.page(), searcher, counted.map(Facets.Counted::total));
    Optional<Weight> marked = request.showing().highlight() && question.ranks()
        ? Optional.of(searcher.createWeight(searcher.rewrite(question.marks()), ScoreMode.COMPLETE_NO_SCORES, 1))
        : Optional.empty();
    var reader = new HitReader(snapshot, request.what(), marked);
    boolean scored = question.ranks() && request.page().sort() == saidby.search.Sort.RELEVANCE;
    List<Hit> hits = new ArrayList<>();
    ScoreDoc[] documents = top.top().scoreDocs;
    for (int i = request.page().offset(); i < documents.length; i++)
      hits.add(reader.hit(documents[i].doc, scored ? Scores.of(documents[i]) : 0));
    Counts counts = counted.map(Facets.Counted::counts).orElse(Counts.NONE);
    return new SearchResult(top.total(), hits, counts, System.nanoTime() - start, snapshot.generation());
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return read(snapshot -> new Finder(snapshot).article(id));
  }

  @Override
  public Optional<Hit.QuoteHit> quote(String id) {
    return read(snapshot -> new Finder(snapshot).quote(id));
  }

  @Override
  public List<Entry> speakers(String typed, int size) {
    return read(snapshot -> entries(snapshot.speakers().beginning(typed, size), new Finder(snapshot)));
  }

  @Override
  public Optional<Entry> speaker(String id) {
    return read(snapshot -> new Finder(snapshot).speaker(id));
  }

  private static List<Entry> entries(List<Speakers.Speaker> speakers, Finder finder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Speakers.Speaker speaker : speakers) finder.speaker(speaker.id()).ifPresent(entries::add);
    return entries;
  }

  @Override
  public Statistics statistics() {
    return read(Totals::of);
  }

  @Override
  public void close() {
    try {
      snapshots.close();
      folder.close();
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  /// Something read from one state of the index.
  private interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      Snapshot snapshot = snapshots.newest();
      try {
        return reading.from(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw folder.problem(e);
    } catch (AlreadyClosedException e) {
      throw folder.closed(e);
    }
  }
}

package saidby.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import saidby.lucene.document.Names;
import saidby.lucene.write.IndexFolder;
import saidby.model.AnnotatedArticle;
import saidby.query.ParsedQuery;
import saidby.search.Comparison;
import saidby.search.Correction;
import saidby.search.Counts;
import saidby.search.Filters;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.IndexProblem;
import saidby.search.IndexView;
import saidby.search.Interval;
import saidby.search.Scope;
import saidby.search.Score;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Standouts;
import saidby.search.Suggestions;
import saidby.search.Trend;
import saidby.search.What;

/// Answers from an index on disk, each time from its newest commit, of whatever process. Safe on any thread.
///
/// Every method throws [IndexProblem] when the index turns out unreadable, damaged or closed.
public final class LuceneIndex
    implements
      IndexView,
      AutoCloseable {
  /// So many first searches get so many times the time of others.
  private static final int YOUNG = 50;
  private static final int PATIENCE = 10;

  private final IndexFolder folder;
  private final Snapshots snapshots;
  private final SearchPolicy policy;
  private final Widening widening;
  private final AtomicInteger searches;
  private final Answers answers;
  private final Scope scope;

  private LuceneIndex(IndexFolder folder, SearchPolicy policy, LongSupplier nanoTime) throws IOException {
    this.folder = folder;
    this.policy = policy;
    this.widening = new Widening(policy.synonyms());
    this.snapshots = new Snapshots(folder, policy.leeway(), nanoTime);
    this.searches = new AtomicInteger();
    this.answers = new Answers(policy.remembered());
    this.scope = Scope.EVERYTHING;
  }

  private LuceneIndex(LuceneIndex whole, Scope scope) {
    this.folder = whole.folder;
    this.policy = whole.policy;
    this.widening = whole.widening;
    this.snapshots = whole.snapshots;
    this.searches = whole.searches;
    this.answers = whole.answers;
    this.scope = scope;
  }

  /// Whether an index lies in this folder, of whatever version.
  public static boolean exists(Path path) throws IOException {
    if (!Files.isDirectory(path)) return false;
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /// Opens the index in this folder, with all the time in the world.
  ///
  /// @throws IndexProblem if there is none, or none that this version can read
  public static LuceneIndex open(Path path) {
    return open(path, SearchPolicy.PATIENT);
  }

  /// Opens the index in this folder.
  ///
  /// @throws IndexProblem if there is none, or none that this version can read
  public static LuceneIndex open(Path path, SearchPolicy policy) {
    return open(IndexFolder.existing(path), policy, System::nanoTime);
  }

  static LuceneIndex open(Directory directory) {
    return open(directory, SearchPolicy.PATIENT);
  }

  static LuceneIndex open(Directory directory, SearchPolicy policy) {
    return open(IndexFolder.inMemory(directory), policy, System::nanoTime);
  }

  /// @param nanoTime the clock that old states are kept by
  static LuceneIndex open(Directory directory, LongSupplier nanoTime) {
    return open(IndexFolder.inMemory(directory), SearchPolicy.PATIENT, nanoTime);
  }

  private static LuceneIndex open(IndexFolder folder, SearchPolicy policy, LongSupplier nanoTime) {
    try {
      folder.check();
      return new LuceneIndex(folder, policy, nanoTime);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  @Override
  public IndexView within(Scope narrower) {
    if (narrower.isEverything()) return this;
    if (!scope.isEverything()) throw new IllegalStateException("narrowed already, to " + scope);
    return new LuceneIndex(this, narrower);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    Optional<Cursor> cursor = request.page().cursor().map(text -> Cursor.read(text).of(request, scope));
    return cursor.isEmpty()
        ? read(snapshots::newest, snapshot -> first(request, snapshot, start))
        : read(() -> snapshots.of(cursor.get()), snapshot -> search(request, cursor, snapshot, start));
  }

  /// Makes all who ask from now on see the newest commit, without any of them waiting for it: the one who asks for this does.
  public void refresh() {
    try {
      snapshots.refreshNow();
    } catch (IOException e) {
      throw folder.problem(e);
    } catch (AlreadyClosedException e) {
      throw folder.closed(e);
    }
  }

  /// Works out beforehand what the first questions need, so that nobody waits for it who asks later; may run beside
  /// searches.
  ///
  /// @param zone where days begin for those who do not say
  public void warm(ZoneId zone) {
    read(snapshot -> {
      snapshot.warm(zone);
      return snapshot.generation();
    });
  }

  /// The first searches run code that is not compiled yet and read what is counted by: they are given time, or the first
  /// pattern after a start would be answered in part.
  private Budget budget() {
    boolean young = searches.get() < YOUNG && searches.incrementAndGet() <= YOUNG;
    return new Budget(young ? policy.most().multipliedBy(PATIENCE) : policy.most());
  }

  private SearchResult first(SearchRequest request, Snapshot snapshot, long start) throws IOException {
    Optional<SearchResult> known = answers.find(snapshot, request);
    if (known.isPresent()) {
      if (known.get().next().isPresent()) snapshots.keep(snapshot.whole());
      return known.get().took(System.nanoTime() - start);
    }
    SearchResult result = search(request, Optional.empty(), snapshot, start);
    answers.keep(snapshot, request, result);
    return result;
  }

  private SearchResult search(SearchRequest request, Optional<Cursor> cursor, Snapshot snapshot, long start)
      throws IOException {
    var budget = budget();
    Question question = Question.of(request, snapshot, widening, budget);
    IndexSearcher searcher = question.searcher();
    budget.begin(Budget.Stage.COUNTING);
    Optional<Facets.Counted> counted = request.counting().isEmpty()
        ? Optional.empty()
        : Optional.of(new Facets(snapshot, request.what(), question, request.counting()).count());
    Counts counts = counts(request, counted, new Asking(snapshot, widening, budget));
    budget.begin(Budget.Stage.FINDING);
    var top = new TopHits(snapshot, question, request, cursor);
    TopHits.Answer answer = top.find(counted.map(Facets.Counted::total));
    List<Score> scores = scores(request, new Asking(snapshot, widening, budget), top, answer);
    budget.begin(Budget.Stage.MARKING);
    // An article is shown by its best paragraph, which is told by its score.
    ScoreMode mode = request.what() == What.ARTICLES ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    Optional<Marking> marked = request.showing().highlight() && question.ranks()
        ? Optional.of(new Marking(searcher.createWeight(searcher.rewrite(question.marks()), mode, 1),
            Names.of(request.what()), budget))
        : Optional.empty();
    var reader = new HitReader(snapshot, request.what(), new Context(request.showing().context()), marked);
    List<Hit> hits = reader.hits(answer.found(), scores);
    Optional<Cursor> next = top.next(answer, Cursor.question(request, scope));
    if (next.isPresent()) snapshots.keep(snapshot.whole());
    budget.conclude(searcher);
    long total = Math.max(answer.total(), hits.size());
    return new SearchResult(total, hits, counts, System.nanoTime() - start, snapshot.generation(),
        next.map(Cursor::text), budget.remarks());
  }

  private static Counts counts(SearchRequest request, Optional<Facets.Counted> counted, Asking asking)
      throws IOException {
    Counts counts = counted.map(Facets.Counted::counts).orElse(Counts.NONE);
    Optional<Interval> trend = request.counting().trend();
    return trend.isEmpty()
        ? counts
        : counts.with(new LuceneAnalytics(asking, request.filters(), Budget.Stage.COUNTING)
            .trend(request.query(), trend.get()));
  }

  private static List<Score> scores(SearchRequest request, Asking asking, TopHits top, TopHits.Answer answer)
      throws IOException {
    List<Score> scores = new ArrayList<>();
    if (!request.showing().explain()) {
      for (TopHits.Found found : answer.found()) scores.add(Score.of(found.score()));
      return scores;
    }
    var explaining = Explaining.of(request, asking, top.boosts());
    for (TopHits.Found found : answer.found()) scores.add(explaining.of(found));
    return scores;
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return read(snapshot -> new Finder(snapshot).article(id));
  }

  @Override
  public Optional<FoundArticle> article(String id, ParsedQuery query) {
    return read(snapshot -> {
      var budget = budget();
      return new Finder(snapshot).article(id, widening.widened(query.node(), budget), budget);
    });
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

  @Override
  public Suggestions suggest(String typed, int size) {
    return read(snapshot -> new Suggestions(entries(snapshot.speakers().like(typed, size), new Finder(snapshot)),
        new Phrases(snapshot).beginning(typed, size), snapshot.generation()));
  }

  @Override
  public Optional<Correction> didYouMean(SearchRequest request, long total) {
    if (total > NEXT_TO_NOTHING) return Optional.empty();
    return read(snapshot -> new DidYouMean(request,
        new Asking(snapshot, widening, new Budget(policy.most()))).finding(total));
  }

  @Override
  public Standouts who(ParsedQuery query, Filters filters, int size) {
    return read(snapshot -> {
      var budget = budget();
      return analytics(snapshot, filters, budget).who(query, size).with(budget.remarks());
    });
  }

  @Override
  public Trend trend(ParsedQuery query, Filters filters, Interval interval) {
    return read(snapshot -> {
      var budget = budget();
      return analytics(snapshot, filters, budget).trend(query, interval).with(budget.remarks());
    });
  }

  @Override
  public Comparison compare(ParsedQuery one, ParsedQuery other, Filters filters, int size) {
    return read(snapshot -> {
      var budget = budget();
      return analytics(snapshot, filters, budget).compare(one, other, size).with(budget.remarks());
    });
  }

  /// For an answer that is counts alone, which have all the time that marking leaves elsewhere.
  private LuceneAnalytics analytics(Snapshot snapshot, Filters filters, Budget budget) {
    return new LuceneAnalytics(new Asking(snapshot, widening, budget), filters, Budget.Stage.MARKING);
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
  public long generation() {
    return read(Snapshot::generation);
  }

  @Override
  public long knownGeneration() {
    return snapshots.knownGeneration();
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

  /// Where a state of the index comes from, with a reference that is given back.
  private interface Holding {
    Snapshot snapshot() throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    return read(snapshots::newest, reading);
  }

  private <T> T read(Holding holding, Reading<T> reading) {
    try {
      Snapshot snapshot = holding.snapshot();
      try {
        return reading.from(snapshot.within(scope));
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

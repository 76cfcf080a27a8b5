package saidby.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import saidby.model.AnnotatedArticle;

/// Two threads write, one deletes, four search; a scan remembers what each committed generation held.
final class WritersAndReaders {
  private static final int IDS = 40;
  private static final int SEARCHERS = 4;
  /// Of which the scan is remembered.
  private static final int MOST_GENERATIONS = 500;

  private final SearchContract.Engine engine;
  private final long seed;
  private final int searches;
  private final AtomicInteger searching = new AtomicInteger(SEARCHERS);
  /// Writing shares it, a commit has it alone: so it is known what a commit holds.
  private final ReadWriteLock committing = new ReentrantReadWriteLock();
  private final Map<String, AnnotatedArticle> written = new ConcurrentHashMap<>();
  private final ConcurrentNavigableMap<Long, NaiveSearch> generations = new ConcurrentSkipListMap<>();
  private volatile boolean failed;
  private final Object[] locks = new Object[64];

  /// @param searches of each searching thread
  WritersAndReaders(SearchContract.Engine engine, long seed, int searches) {
    this.engine = engine;
    this.seed = seed;
    this.searches = searches;
    Arrays.setAll(locks, _ -> new Object());
  }

  void run() throws Exception {
    commit();
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int which = i;
      tasks.add(() -> write(which));
    }
    tasks.add(this::delete);
    for (int i = 0; i < SEARCHERS; i++) {
      int which = i;
      tasks.add(() -> search(which));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      for (Future<Integer> task : threads.invokeAll(tasks.stream().map(this::noticed).toList())) task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError wrong) throw wrong;
      throw e;
    }
    assertTrue(generations.size() > 2, "writers did their part: " + generations.size());
  }

  /// Whoever waits for another must hear that it failed.
  private Callable<Integer> noticed(Callable<Integer> task) {
    return () -> {
      boolean done = false;
      try {
        int count = task.call();
        done = true;
        return count;
      } finally {
        if (!done) failed = true;
      }
    };
  }

  /// Each writer has its own ids, so that it is known what stands last under each.
  private int write(int which) throws IOException {
    var random = new Random(seed + which);
    var articles = new RandomArticles(random);
    int count = 0;
    for (; searching.get() > 0; count++) {
      String id = "w" + which + "-" + random.nextInt(IDS);
      AnnotatedArticle article = articles.next(id);
      change(id, () -> {
        engine.writer().write(article);
        written.put(id, article);
      });
      if (random.nextInt(10) == 0) commit();
    }
    return count;
  }

  private int delete() throws IOException {
    var random = new Random(seed + 77);
    int count = 0;
    for (; searching.get() > 0; count++) {
      // Most of these ids were never written: it deletes faster than others write.
      String id = "w" + random.nextInt(2) + "-" + random.nextInt(20 * IDS);
      change(id, () -> {
        engine.writer().delete(id);
        written.remove(id);
      });
    }
    return count;
  }

  private interface Change {
    void make() throws IOException;
  }

  private void change(String id, Change change) throws IOException {
    committing.readLock().lock();
    try {
      synchronized (locks[Math.floorMod(id.hashCode(), locks.length)]) {
        change.make();
      }
    } finally {
      committing.readLock().unlock();
    }
  }

  private void commit() throws IOException {
    committing.writeLock().lock();
    try {
      engine.writer().commit();
      var scan = new NaiveSearch();
      new TreeMap<>(written).values().forEach(scan::write);
      generations.put(engine.statistics().statistics().generation(), scan);
      while (generations.size() > MOST_GENERATIONS) generations.pollFirstEntry();
    } finally {
      committing.writeLock().unlock();
    }
  }

  private int search(int which) {
    try {
      var random = new Random(seed + 1000 + which);
      var requests = new RandomRequests(random, LocalDate.of(2026, 1, 1));
      for (int i = 0; i < searches; i++) {
        SearchRequest request = requests.next();
        String about = "seed %d, thread %d, search %d: %s".formatted(seed, which, i, request);
        SearchResult found = engine.search().search(request);
        check(found, request, about);
        walk(found, request, about);
      }
      return searches;
    } finally {
      searching.decrementAndGet();
    }
  }

  /// Total, counts and page are those of the generation that the answer names.
  private void check(SearchResult found, SearchRequest request, String about) {
    NaiveSearch scan = scan(found.generation());
    synchronized (scan) {
      SearchContract.checkAnswer(scan, found, request, about + " on " + found.generation());
    }
  }

  /// The pages behind are of the same generation, and as many as the total says; unless that generation is gone.
  private void walk(SearchResult first, SearchRequest request, String about) {
    SearchResult page = first;
    long passed = (long) request.page().offset() + page.hits().size();
    try {
      while (page.next().isPresent()) {
        page = engine.search().search(request.with(Counting.NOTHING).with(request.page().after(page.next().get())));
        assertTrue(page.generation() == first.generation() && page.total() == first.total(), about);
        passed += page.hits().size();
      }
      if (first.next().isPresent()) assertTrue(passed == first.total(), about);
    } catch (CursorProblem gone) {
      assertTrue(gone.kind() == CursorProblem.Kind.GONE, about + gone);
    }
  }

  /// A commit is seen a moment before the scan of it is there. The newest is asked for first: scans come in order, so
  /// that one which is missing beside a newer one will never come.
  private NaiveSearch scan(long generation) {
    while (true) {
      long newest = generations.lastKey();
      NaiveSearch scan = generations.get(generation);
      if (scan != null) return scan;
      if (newest > generation) throw new AssertionError("nobody committed generation " + generation);
      if (failed) throw new AssertionError("a writer failed");
      Thread.onSpinWait();
    }
  }
}

package saidby.lucene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import saidby.lucene.document.Ranking;
import saidby.query.QueryNode;
import saidby.search.Remarks;

/// What one request may still cost, in time of the processor, and what had to be given up for it.
///
/// The clock starts when it is first looked at, which plain questions never do. It is the clock of the thread that
/// searches, so that a busy machine makes no answer partial. One request, one thread, one budget.
final class Budget implements QueryTimeout {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MAX_NOTES = 10;
  private static final long NOT_STARTED = -1;
  /// Characters gone through between two looks at the clock while hits are marked; a usual page has a few thousand.
  private static final int STRIDE = 1 << 16;

  /// The stages of a request, each with the part of the whole that may be used up when it ends: patterns become words,
  /// hits are counted, the first ones are found, what was found is marked. A stage that takes too long leaves time to
  /// the others.
  enum Stage {
    COMPILING(.35), COUNTING(.6), FINDING(.85), MARKING(1);

    private final double share;

    Stage(double share) {
      this.share = share;
    }
  }

  private final long nanoseconds;
  private final List<String> notes = new ArrayList<>();
  private long start = NOT_STARTED;
  private long end;
  private Stage stage = Stage.COMPILING;
  private long cuts;
  private long looks;
  private long terms;
  private boolean isHard;
  private boolean isMarked;
  private long passed;
  private long nextLook = STRIDE;

  Budget(Duration most) {
    this.nanoseconds = most.toNanos();
    this.end = part(stage);
  }

  /// A searcher that stops when a stage has had its time; for a question that cannot take long, the common one, which is
  /// not slowed by looking at clocks.
  IndexSearcher searcher(Snapshot snapshot, QueryNode node) {
    if (!Hardness.isHard(node, snapshot.reader().maxDoc())) return snapshot.searcher();
    isHard = true;
    return searcher(snapshot);
  }

  /// A searcher that stops when a stage has had its time, whatever the question.
  IndexSearcher searcher(Snapshot snapshot) {
    var searcher = new IndexSearcher(snapshot.reader());
    searcher.setQueryCache(null);
    searcher.setSimilarity(Ranking.SIMILARITY);
    searcher.setTimeout(this);
    return searcher;
  }

  /// Notes whether the searcher had to stop.
  void conclude(IndexSearcher searcher) {
    if (searcher.timedOut()) cut("the question took too long: there may be more than was found and counted");
  }

  void begin(Stage next) {
    stage = next;
    end = part(next);
  }

  private long part(Stage of) {
    return (long) (nanoseconds * of.share);
  }

  /// Whether this stage has had its time.
  @Override
  public boolean shouldExit() {
    looks++;
    long now = THREADS.getCurrentThreadCpuTime();
    if (start == NOT_STARTED) start = now;
    return now - start >= end;
  }

  /// Counts terms walked; whether to stop walking.
  boolean isSpentAfter(int walked) {
    terms += walked;
    return shouldExit();
  }

  /// Counts characters gone through to mark what was found; whether to stop marking. Plain questions look at the clock
  /// only now and then, and for a usual page not at all.
  boolean isSpentMarking(int characters) {
    if (isMarked) return true;
    passed += characters;
    if (!isHard && passed < nextLook) return false;
    nextLook = passed + STRIDE;
    isMarked = shouldExit();
    if (isMarked) cut("marking what was found took too long: not all of it is marked");
    return isMarked;
  }

  /// The answer lacks something.
  void cut(String note) {
    cuts++;
    tell(note);
  }

  void tell(String note) {
    if (notes.size() < MAX_NOTES && !notes.contains(note)) notes.add(note);
  }

  /// How often something was given up.
  long cuts() {
    return cuts;
  }

  Remarks remarks() {
    return notes.isEmpty() ? Remarks.NONE : new Remarks(cuts > 0, notes);
  }

  /// How often the clock was looked at.
  long looks() {
    return looks;
  }

  /// How many terms were walked in dictionaries.
  long terms() {
    return terms;
  }
}

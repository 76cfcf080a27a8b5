package saidby.lucene.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import saidby.lucene.document.Names;
import saidby.lucene.document.Ranking;
import saidby.lucene.document.Story;
import saidby.lucene.word.Analysis;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;
import saidby.search.ArticleWriter;
import saidby.search.IndexProblem;

/// Writes articles into an index on disk; one writer an index at a time, any number of threads.
public final class LuceneArticleWriter implements ArticleWriter {
  /// Buffered documents before they are flushed; small beside a heap of a gigabyte, big enough for few segments.
  private static final double BUFFER_MB = 96;
  /// Parts of an index that become one.
  private static final int MERGED_AT_ONCE = 8;
  /// Smaller parts count as being of this size, so that many small commits do not leave many small parts.
  private static final double SMALLEST_MB = 16;
  private static final double LIVE_SMALLEST_MB = 4;
  private static final double LIVE_BUFFER_MB = 32;
  /// So many changes an older state of the index is kept for, to know what it held.
  private static final int CHANGES = 50_000;
  private static final int LIVE_CHANGES = 2_000;
  /// Others who have a turn write for some milliseconds, or as long as a copy of the index takes where there are no hard links.
  private static final Duration TURN = Duration.ofSeconds(60);
  /// So often somebody is looked for who wants one.
  private static final long LOOK_NANOS = Duration.ofMillis(20).toNanos();
  /// Longest article id, in UTF-16 units.
  static final int MAX_ID = 8_000;
  /// Most quotes of one article: a block is held in memory as a whole, and one that fills the memory ends the run for
  /// all articles that are not yet committed. A long novel has some thousands.
  static final int MAX_QUOTES = 50_000;

  private static final String WITHDRAWN = "saidby.withdrawn";
  private static final String NOTE = "saidby.note";

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final Batches batches;
  private final KnownArticles known;
  private final Withdrawn withdrawn;
  private volatile String note;
  /// Whether there is something to be committed beside articles.
  private volatile boolean noted;
  private long generation;
  private volatile long looked = System.nanoTime();

  private LuceneArticleWriter(IndexFolder folder, IndexWriterConfig config) throws IOException {
    this.folder = folder;
    this.writer = new IndexWriter(folder.directory(), config);
    try {
      Map<String, String> commit = commitData();
      withdrawn = Withdrawn.read(commit.getOrDefault(WITHDRAWN, ""));
      note = commit.getOrDefault(NOTE, "");
      generation = IndexFolder.generation(commit);
      if (commit.isEmpty()) commitNow();
      batches = new Batches(writer);
      known = new KnownArticles(writer, batches, config.getRAMBufferSizeMB() < BUFFER_MB ? LIVE_CHANGES : CHANGES);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /// Opens the index in this folder, or makes a new one.
  ///
  /// @throws IndexProblem if something else lies there, another version wrote it, or another writer holds it
  public static LuceneArticleWriter open(Path path) {
    return open(IndexFolder.writable(path), config());
  }

  public static LuceneArticleWriter open(Directory directory) {
    return open(IndexFolder.inMemory(directory), config());
  }

  /// Opens the index for few articles at a time, committed many times a second beside searches: a commit waits for no merge,
  /// and small parts are merged among themselves. Waits while another process has its turn with the index.
  ///
  /// @throws IndexProblem as [#open(Path)]
  /// @throws IOException if the disk has no room even for a little
  public static LuceneArticleWriter openLive(Path path) throws IOException {
    return openLive(IndexFolder.writable(path));
  }

  public static LuceneArticleWriter openLive(Directory directory) throws IOException {
    return openLive(IndexFolder.inMemory(directory));
  }

  private static LuceneArticleWriter openLive(IndexFolder folder) throws IOException {
    LuceneArticleWriter live = openedBetweenTurns(folder, LuceneArticleWriter::liveConfig);
    try {
      RoomOnDisk.prove(folder.directory());
      return live;
    } catch (IOException | RuntimeException e) {
      try (live) {
        throw e;
      }
    }
  }

  /// Opens the index for many articles, or makes a new one. Waits while another process has its turn with the index.
  ///
  /// @throws IndexProblem as [#open(Path)]
  static LuceneArticleWriter openBetweenTurns(IndexFolder folder) throws IOException {
    return openedBetweenTurns(folder, LuceneArticleWriter::config);
  }

  /// A turn that begins in the moment of opening is waited for as well. A configuration is for one writer alone.
  private static LuceneArticleWriter openedBetweenTurns(IndexFolder folder, Supplier<IndexWriterConfig> config)
      throws IOException {
    long end = System.nanoTime() + TURN.toNanos();
    while (true) {
      boolean mayWait = Turn.awaitEnd(folder.directory(), end);
      try {
        return open(folder, config.get());
      } catch (IndexProblem e) {
        if (e.kind() != IndexProblem.Kind.LOCKED || !mayWait || !Turn.isTaken(folder.directory())) throw e;
      }
    }
  }

  /// Opens a new index that is made of another one and takes its place: the last commits have to be quick.
  static LuceneArticleWriter openBeside(Path path) {
    IndexWriterConfig config = config();
    config.setMaxFullFlushMergeWaitMillis(0);
    return open(IndexFolder.writable(path), config);
  }

  private static LuceneArticleWriter open(IndexFolder folder, IndexWriterConfig config) {
    try {
      if (DirectoryReader.indexExists(folder.directory()) || !folder.isEmpty()) folder.check();
      return new LuceneArticleWriter(folder, config);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  private static IndexWriterConfig liveConfig() {
    IndexWriterConfig config = config();
    config.setRAMBufferSizeMB(LIVE_BUFFER_MB);
    config.setMaxFullFlushMergeWaitMillis(0);
    config.setMergePolicy(merging(LIVE_SMALLEST_MB));
    return config;
  }

  static IndexWriterConfig config() {
    var config = new IndexWriterConfig(Analysis.INSTANCE);
    config.setOpenMode(OpenMode.CREATE_OR_APPEND);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setSimilarity(Ranking.SIMILARITY);
    config.setIndexSort(Order.INDEX);
    config.setParentField(Names.BLOCK);
    config.setCommitOnClose(false);
    config.setMergePolicy(merging(SMALLEST_MB));
    return config;
  }

  /// Joins neighbours alone: news comes in the order of time, so each part keeps to a span of time of its own, and a
  /// search in a span leaves the others out.
  private static MergePolicy merging(double smallest) {
    var merging = new LogByteSizeMergePolicy();
    merging.setMergeFactor(MERGED_AT_ONCE);
    merging.setMinMergeMB(smallest);
    return merging;
  }

  private Map<String, String> commitData() {
    Map<String, String> commit = new HashMap<>();
    if (writer.getLiveCommitData() != null)
      writer.getLiveCommitData().forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
    return commit;
  }

  @Override
  public Outcome write(AnnotatedArticle article, Optional<Version> state) throws IOException {
    String id = article.article().id();
    if (id.length() > MAX_ID)
      throw new IllegalArgumentException("an article's id may have %,d characters, this one has %,d: %s..."
          .formatted(MAX_ID, id.length(), id.substring(0, 40)));
    if (article.quotes().size() > MAX_QUOTES)
      throw new IllegalArgumentException("an article may have %,d quotes, this one has %,d"
          .formatted(MAX_QUOTES, article.quotes().size()));
    boolean replaced = known.change(id, new KnownArticles.Now(true, state),
        () -> batches.add(new Story(article, state)));
    if (withdrawn.remove(id)) noted = true;
    return replaced ? Outcome.REPLACED : Outcome.ADDED;
  }

  @Override
  public boolean delete(String id, Optional<Version> state) throws IOException {
    if (id.length() > MAX_ID) return false;
    if (state.isPresent()) {
      withdrawn.add(id, state.get());
      noted = true;
    }
    return known.change(id, new KnownArticles.Now(false, Optional.empty()), () -> batches.delete(id));
  }

  @Override
  public Optional<Version> state(String id) throws IOException {
    Optional<Version> there = known.state(id);
    return there.isPresent() ? there : withdrawn.of(id);
  }

  @Override
  public String note() {
    return note;
  }

  @Override
  public void note(String text) {
    note = text;
    noted = true;
  }

  /// A commit without a change is none: the generation stays. Lucene's writer closes itself when a failure leaves it
  /// in doubt; it then has no changes to commit any more, because it dropped them.
  @Override
  public synchronized void commit() throws IOException {
    if (!writer.isOpen()) throw new IOException("what was written since the last commit is lost");
    batches.drain();
    if (noted || writer.hasUncommittedChanges()) commitNow();
  }

  @Override
  public synchronized long generation() {
    return generation;
  }

  /// Puts everything into one part, which is smaller and quicker to search, and commits. Takes a while, and for that
  /// time up to twice the space.
  public synchronized void optimize() throws IOException {
    commit();
    writer.forceMerge(1);
    commit();
  }

  private void commitNow() throws IOException {
    noted = false;
    writer.setLiveCommitData(
        IndexFolder.commitData(++generation, Map.of(WITHDRAWN, withdrawn.written(), NOTE, note)).entrySet());
    writer.commit();
  }

  @Override
  public boolean isWanted() {
    long now = System.nanoTime();
    if (now - looked < LOOK_NANOS) return false;
    looked = now;
    try {
      return Turn.isTaken(folder.directory());
    } catch (IOException | AlreadyClosedException _) {
      return false; // who cannot be heard does not get it, or has it already
    }
  }

  @Override
  public synchronized void abandon() throws IOException {
    try (IndexFolder released = folder; KnownArticles reader = known) {
      writer.rollback();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (IndexFolder released = folder; IndexWriter last = writer; KnownArticles reader = known) {
      if (writer.isOpen()) commit();
    }
  }
}

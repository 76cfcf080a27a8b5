package saidby.lucene.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.misc.store.HardlinkCopyDirectoryWrapper;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import saidby.search.IndexProblem;

/// What is to take the place of all that an index holds, while it grows in a folder of its own beside it. What a run that was
/// broken off has left there is cleared away by the next one.
public final class NextGeneration implements Closeable {
  private static final String ENDING = ".reindexing";

  private final Lock lock;
  private final Path path;
  private final LuceneArticleWriter writer;

  private NextGeneration(Lock lock, Path path) throws IOException {
    this.lock = lock;
    this.path = path;
    if (Files.exists(path)) IOUtils.rm(path);
    this.writer = LuceneArticleWriter.openBeside(path);
  }

  /// @throws IndexProblem if there is one already that grows, or no place for one from where its files can be linked into the index
  public static NextGeneration beside(IndexFolder folder) throws IOException {
    Path index = Path.of(folder.name()).toRealPath();
    check(index, Optional.ofNullable(index.getParent()).orElse(index));
    Lock lock = lock(folder);
    try {
      return new NextGeneration(lock, index.resolveSibling(index.getFileName() + ENDING));
    } catch (IOException | RuntimeException e) {
      try (lock) {
        throw e;
      }
    }
  }

  private static void check(Path index, Path parent) throws IOException {
    Optional<String> why = Files.isWritable(parent)
        ? Optional.of("is on another file system").filter(_ -> !areTogether(index, parent))
        : Optional.of("may not be written to");
    if (why.isPresent())
      throw new IndexProblem(IndexProblem.Kind.UNREADABLE,
          "the index at %s cannot be made anew: that takes a folder beside it, and %s %s; move the index one folder deeper, as %1$s/index"
              .formatted(index, parent, why.get()));
  }

  /// Where systems cannot tell, they are: nothing but speed is lost if not.
  private static boolean areTogether(Path index, Path parent) {
    try {
      return Files.getFileStore(index).equals(Files.getFileStore(parent));
    } catch (IOException _) {
      return true;
    }
  }

  private static Lock lock(IndexFolder folder) throws IOException {
    try {
      return folder.directory().obtainLock("reindex.lock");
    } catch (LockObtainFailedException e) {
      throw new IndexProblem(IndexProblem.Kind.LOCKED,
          "the index at %s is being made anew already".formatted(folder.name()),
          e);
    }
  }

  public LuceneArticleWriter writer() {
    return writer;
  }

  public Path path() {
    return path;
  }

  /// Holds an index so that nobody else writes to it, and leaves it as it is unless it is told otherwise.
  public static final class Place implements Closeable {
    private final IndexFolder folder;
    private final IndexWriter writer;

    /// @throws LockObtainFailedException while another writes
    public Place(IndexFolder folder) throws IOException {
      this.folder = folder;
      IndexWriterConfig config = LuceneArticleWriter.config();
      config.setOpenMode(OpenMode.CREATE);
      config.setMergePolicy(NoMergePolicy.INSTANCE);
      writer = new IndexWriter(new HardlinkCopyDirectoryWrapper(folder.directory()), config);
    }

    /// All of it is replaced at once, for everybody. Where the file system has hard links nothing is copied.
    public void takenBy(NextGeneration next) throws IOException {
      next.writer.close();
      Map<String, String> before = folder.readableCommit();
      try (Directory files = FSDirectory.open(next.path)) {
        writer.addIndexes(files);
      }
      writer.setLiveCommitData(IndexFolder.commitData(IndexFolder.generation(before) + 1, before).entrySet());
      writer.commit();
    }

    @Override
    public void close() throws IOException {
      writer.rollback();
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      writer.close();
      IOUtils.rm(path);
    }
  }
}

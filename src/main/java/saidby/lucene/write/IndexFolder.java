package saidby.lucene.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import saidby.lucene.document.Names;
import saidby.search.IndexProblem;
import saidby.search.IndexProblem.Kind;

/// The folder of an index: what lies in it, and what to tell people when that is not what it should be.
///
/// @param name as it stands in messages
/// @param isOurs whether it is closed when it is let go of
public record IndexFolder(String name, Directory directory, boolean isOurs) implements Closeable {
  private static final String SCHEMA = "saidby.schema";
  private static final String GENERATION = "saidby.generation";

  /// Somebody else's directory, in memory; it stays open.
  public static IndexFolder inMemory(Directory directory) {
    return new IndexFolder("memory", directory, false);
  }

  @Override
  public void close() throws IOException {
    if (isOurs) directory.close();
  }

  /// For reading: the folder must be there.
  public static IndexFolder existing(Path path) {
    if (!Files.exists(path))
      throw new IndexProblem(Kind.MISSING, "there is no index at %s; make one with: saidby index --index %1$s PATH..."
          .formatted(path));
    if (!Files.isDirectory(path))
      throw new IndexProblem(Kind.NOT_AN_INDEX, path + " is a file, not the folder of an index");
    return opened(path);
  }

  /// For writing: made if it is not there; a folder with something else in it is refused.
  static IndexFolder writable(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      if (Files.exists(path) && !Files.isDirectory(path))
        throw new IndexProblem(Kind.NOT_AN_INDEX, path + " is a file, not the folder of an index", e);
      throw new IndexProblem(Kind.UNREADABLE, "the folder " + path + " cannot be made: " + reason(e), e);
    }
    return opened(path);
  }

  private static IndexFolder opened(Path path) {
    try {
      return new IndexFolder(path.toString(), FSDirectory.open(path), true);
    } catch (IOException e) {
      throw new IndexProblem(Kind.UNREADABLE, "the index at " + path + " cannot be read: " + reason(e), e);
    }
  }

  /// Whether nothing but what Lucene leaves behind before its first commit lies here.
  boolean isEmpty() throws IOException {
    for (String file : directory.listAll())
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME) && !file.startsWith("pending_segments")) return false;
    return !hasFolders();
  }

  private boolean hasFolders() throws IOException {
    if (!(directory instanceof FSDirectory files)) return false;
    try (Stream<Path> inside = Files.list(files.getDirectory())) {
      return inside.anyMatch(Files::isDirectory);
    }
  }

  /// Makes sure that what lies here is an index, and one of this schema.
  public void check() throws IOException {
    if (!DirectoryReader.indexExists(directory))
      throw isEmpty()
          ? new IndexProblem(Kind.MISSING,
              "there is no index in %s yet; make one with: saidby index --index %1$s PATH..."
                  .formatted(name))
          : new IndexProblem(Kind.NOT_AN_INDEX,
              "%s is no index and not empty; choose another folder with --index".formatted(name));
    check(SegmentInfos.readLatestCommit(directory).getUserData());
  }

  public void check(Map<String, String> commit) {
    String schema = commit.get(SCHEMA);
    if (schema == null)
      throw new IndexProblem(Kind.NOT_AN_INDEX,
          "the index at %s was not written by Saidby; choose another folder with --index".formatted(name));
    if (!schema.equals(Integer.toString(Names.VERSION)))
      throw new IndexProblem(Kind.OTHER_SCHEMA,
          "the index at %s has schema %s, this version of Saidby needs %d; %s"
              .formatted(name, schema, Names.VERSION, wayForward(schema)));
  }

  private String wayForward(String schema) {
    return isReadable(schema)
        ? "go on with: saidby reindex --index " + name
        : "rebuild it with: rm -r %s && saidby index --index %1$s PATH...".formatted(name);
  }

  /// Whether the articles stored by that schema can be read, however they are found.
  static boolean isReadable(String schema) {
    return schema.matches("\\d{1,6}") && Integer.parseInt(schema) >= Names.OLDEST_READABLE
        && Integer.parseInt(schema) <= Names.VERSION;
  }

  /// The newest commit's notes, of an index whose stored articles can be read, whatever else has changed since it was written.
  public Map<String, String> readableCommit() throws IOException {
    if (!DirectoryReader.indexExists(directory)) check();
    Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
    if (!isReadable(commit.getOrDefault(SCHEMA, ""))) check(commit);
    return commit;
  }

  /// What a commit tells beside its articles.
  ///
  /// @param before of the commit before: what is not told anew stays
  static Map<String, String> commitData(long generation, Map<String, String> before) {
    Map<String, String> data = new HashMap<>(before);
    data.put(SCHEMA, Integer.toString(Names.VERSION));
    data.put(GENERATION, Long.toString(generation));
    return data;
  }

  public static long generation(Map<String, String> commit) {
    return Long.parseLong(commit.getOrDefault(GENERATION, "0"));
  }

  /// What went wrong, in a sentence.
  public IndexProblem problem(IOException e) {
    return switch (e) {
      case LockObtainFailedException _ -> new IndexProblem(Kind.LOCKED,
          "another process is writing to the index at %s%s; wait until it is done (a server lets go of it when no article came for some seconds)"
              .formatted(name, writer()),
          e);
      case CorruptIndexException _,IndexFormatTooOldException _,IndexFormatTooNewException _,NoSuchFileException _ ->
        new IndexProblem(Kind.CORRUPT,
            "the index at %s is damaged; rebuild it with: rm -r %1$s && saidby index --index %1$s PATH..."
                .formatted(name),
            e);
      default -> new IndexProblem(Kind.UNREADABLE, "the index at " + name + " cannot be used: " + reason(e), e);
    };
  }

  private String writer() {
    if (!(directory instanceof FSDirectory files)) return "";
    return LockHolder.of(files.getDirectory().resolve(IndexWriter.WRITE_LOCK_NAME))
        .map(holder -> " (" + holder + ")")
        .orElse("");
  }

  public IndexProblem closed(AlreadyClosedException e) {
    return new IndexProblem(Kind.CLOSED, "the index at " + name + " is closed", e);
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "permission denied" : List.of(e.toString().split(": ", 2)).getLast();
  }
}

package saidby.lucene.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;

/// Copies the files of a commit into a new folder, and proves by their checksums that each is what it was.
///
/// @param files that were copied or linked
/// @param copied of these, byte by byte
record CheckedFiles(int files, int copied, long bytes, long copiedBytes) {

  /// @param target made here; lasting when this returns
  /// @param before an older copy: what has not changed since is linked and not copied
  static CheckedFiles copy(OpenCommit commit, Path target, Optional<Path> before) throws IOException {
    Files.createDirectories(target);
    int copied = 0;
    long bytes = 0;
    long copiedBytes = 0;
    try (Directory to = FSDirectory.open(target)) {
      for (Map.Entry<String, IndexInput> file : commit.files().entrySet()) {
        IndexInput source = file.getValue();
        bytes += source.length();
        if (before.isPresent() && linked(source, before.get().resolve(file.getKey()), target.resolve(file.getKey())))
          continue;
        copy(source, to, file.getKey());
        copied++;
        copiedBytes += source.length();
      }
      to.sync(commit.files().keySet());
      to.syncMetaData();
    }
    return new CheckedFiles(commit.files().size(), copied, bytes, copiedBytes);
  }

  private static void copy(IndexInput source, Directory to, String name) throws IOException {
    try (IndexOutput out = to.createOutput(name, IOContext.DEFAULT)) {
      source.seek(0);
      out.copyBytes(source, source.length());
    }
    check(to, name, checksum(source));
  }

  /// Reads all of it.
  ///
  /// @throws org.apache.lucene.index.CorruptIndexException if it is not what was written
  private static void check(Directory directory, String name, long expected) throws IOException {
    try (IndexInput written = directory.openInput(name, IOContext.READONCE)) {
      if (CodecUtil.checksumEntireFile(written) != expected)
        throw new IOException(name + " was copied and is not the same");
    }
  }

  private static long checksum(IndexInput file) throws IOException {
    return CodecUtil.retrieveChecksum(file);
  }

  /// Whether the older copy has the same file, whole; then it is linked. Its name alone says nothing: an index that was made
  /// anew begins with the same names.
  private static boolean linked(IndexInput source, Path older, Path target) throws IOException {
    if (!Files.isRegularFile(older) || Files.size(older) != source.length()) return false;
    try (Directory from = FSDirectory.open(parent(older))) {
      check(from, older.getFileName().toString(), checksum(source));
      Files.createLink(target, older);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false; // no links here
    } catch (IOException e) {
      return false; // another file, or a damaged one: it is copied
    }
  }

  static Path parent(Path path) {
    return Optional.ofNullable(path.toAbsolutePath().getParent())
        .orElseThrow(() -> new IllegalArgumentException(path + " has no folder around it"));
  }

  /// Makes the names in a folder lasting.
  static void sync(Path folder) throws IOException {
    IOUtils.fsync(folder, true);
  }

  static void delete(Path folder) throws IOException {
    IOUtils.rm(folder);
  }
}

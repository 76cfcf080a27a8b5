package saidby.lucene.write;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// Proves that a disk can be written to, by writing to it: what systems tell of free space leaves quotas out, and what is
/// kept for others.
final class RoomOnDisk {
  private static final int BYTES = 1 << 20;

  private RoomOnDisk() {}

  /// @throws IOException if there is no room for so much
  static void prove(Directory directory) throws IOException {
    String name;
    try (IndexOutput output = directory.createTempOutput("room", "proof", IOContext.DEFAULT)) {
      name = output.getName();
      var block = new byte[1 << 13];
      try {
        for (int written = 0; written < BYTES; written += block.length) output.writeBytes(block, block.length);
      } catch (IOException e) {
        delete(directory, name, e);
      }
    }
    try {
      directory.sync(List.of(name));
    } finally {
      directory.deleteFile(name);
    }
  }

  private static void delete(Directory directory, String name, IOException why) throws IOException {
    try {
      directory.deleteFile(name);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
    throw why;
  }
}

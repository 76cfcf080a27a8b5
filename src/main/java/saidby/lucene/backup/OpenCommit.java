package saidby.lucene.backup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// The files of a commit, all of them open, so that nobody can take them away.
record OpenCommit(Map<String, IndexInput> files) implements AutoCloseable {
  private static final int TRIES = 20;

  /// The newest commit. Another may take its place while its files are opened; then that one is.
  static OpenCommit newest(Directory directory) throws IOException {
    for (int i = 1;; i++) try {
      return opened(directory);
    } catch (FileNotFoundException | NoSuchFileException e) {
      if (i == TRIES) throw e;
    }
  }

  private static OpenCommit opened(Directory directory) throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    var opened = new OpenCommit(new LinkedHashMap<>());
    boolean done = false;
    try {
      for (String name : commit.files(true)) opened.files.put(name, directory.openInput(name, IOContext.READONCE));
      done = true;
      return opened;
    } finally {
      if (!done) opened.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (IndexInput file : files.values()) file.close();
  }
}

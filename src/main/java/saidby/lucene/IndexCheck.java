package saidby.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import saidby.lucene.write.IndexFolder;
import saidby.search.IndexProblem;

/// Proves that an index is whole: every file reads back as it was written, and every article's block holds together.
public final class IndexCheck {
  /// What was gone through, and what is wrong with it.
  ///
  /// @param problems one sentence each; empty when all is well
  public record Report(long articles, long quotes, List<String> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  private IndexCheck() {}

  /// Goes through the newest commit. Nothing may write meanwhile.
  ///
  /// @throws IndexProblem if there is no index, another version wrote it, or a writer holds it
  public static Report of(Path path) {
    try (IndexFolder folder = IndexFolder.existing(path)) {
      folder.check();
      return of(folder);
    } catch (IOException e) {
      throw new IndexProblem(IndexProblem.Kind.UNREADABLE, "the index at " + path + " cannot be checked: " + e, e);
    }
  }

  static Report of(IndexFolder folder) {
    List<String> problems = new ArrayList<>();
    try {
      files(folder, problems);
      return problems.isEmpty() ? blocks(folder) : new Report(0, 0, problems);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  private static void files(IndexFolder folder, List<String> problems) throws IOException {
    try (var check = new CheckIndex(folder.directory())) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      CheckIndex.Status status = check.checkIndex();
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos)
        if (segment.error != null)
          problems.add("part %s of the index is damaged: %s".formatted(segment.name, segment.error.getMessage()));
      if (!status.clean && problems.isEmpty()) problems.add("the list of parts of the index is damaged");
    }
  }

  private static Report blocks(IndexFolder folder) throws IOException {
    var blocks = new BlockCheck();
    try (DirectoryReader reader = DirectoryReader.open(folder.directory())) {
      for (LeafReaderContext leaf : reader.leaves()) blocks.check(leaf);
    }
    return blocks.report();
  }
}

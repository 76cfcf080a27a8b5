package saidby.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import saidby.lucene.document.Records;
import saidby.lucene.write.IndexFolder;
import saidby.model.AnnotatedArticle;

/// Every article of the newest commit, as it is stored; of older schemas too, as far back as their records can be read.
public final class StoredArticles implements AutoCloseable {
  private final IndexFolder folder;
  private final DirectoryReader reader;

  private StoredArticles(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.reader = DirectoryReader.open(folder.directory());
  }

  /// Those of the index in this folder, whoever writes to it meanwhile.
  ///
  /// @throws saidby.search.IndexProblem if there is none, or none that can be read
  public static StoredArticles open(Path path) {
    return open(IndexFolder.existing(path));
  }

  static StoredArticles open(IndexFolder folder) {
    try {
      folder.readableCommit();
      return new StoredArticles(folder);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  /// Hands over one after the other, in the order of the index: newest first, part by part.
  ///
  /// @throws saidby.search.IndexProblem if one cannot be read
  public void forEach(Consumer<AnnotatedArticle> taker) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) forEach(leaf, taker);
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  private static void forEach(LeafReaderContext leaf, Consumer<AnnotatedArticle> taker) throws IOException {
    BitSet articles = Snapshot.ARTICLES.getBitSet(leaf);
    if (articles == null) return;
    LeafReader segment = leaf.reader();
    Bits live = segment.getLiveDocs();
    for (int doc = 0; doc < segment.maxDoc(); doc++)
      if (articles.get(doc) && (live == null || live.get(doc))) taker.accept(Records.whole(segment, doc));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    folder.close();
  }
}

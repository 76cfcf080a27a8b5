package saidby.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import saidby.lucene.document.Names;
import saidby.lucene.document.Story;
import saidby.lucene.write.IndexFolder;
import saidby.model.AnnotatedArticle;
import saidby.search.What;

/// Every article of the newest commit, as it is stored; of older schemas too, as far back as their records can be read.
public final class StoredArticles implements AutoCloseable {
  private final IndexFolder folder;
  private DirectoryReader reader;

  /// Takes what is stored.
  interface Taker {
    void take(Story article) throws IOException;
  }

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
      each(stored -> taker.accept(stored.annotated()));
    } catch (IOException e) {
      throw folder.problem(e);
    }
  }

  void each(Taker taker) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) each(leaf, taker);
  }

  private static void each(LeafReaderContext leaf, Taker taker) throws IOException {
    BitSet articles = Snapshot.ARTICLES.getBitSet(leaf);
    if (articles == null) return;
    LeafReader segment = leaf.reader();
    Bits live = segment.getLiveDocs();
    for (int doc = 0; doc < segment.maxDoc(); doc++)
      if (articles.get(doc) && (live == null || live.get(doc))) taker.take(Story.of(segment, doc));
  }

  long count(What what) throws IOException {
    return new IndexSearcher(reader).count(new TermQuery(new Term(Names.KIND, Names.of(what).kind())));
  }

  /// Goes on to the newest commit, and tells what became of the articles since.
  void catchUp(Difference.Taker taker) throws IOException {
    DirectoryReader newest = DirectoryReader.openIfChanged(reader);
    if (newest == null) return;
    try (DirectoryReader before = reader) {
      reader = newest;
      new Difference(before, newest, taker).tell();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    folder.close();
  }
}

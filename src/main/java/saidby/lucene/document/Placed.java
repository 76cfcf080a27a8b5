package saidby.lucene.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// Where a document lies.
public record Placed(LeafReaderContext leaf, int doc) {

  /// The first document that has the term and is not deleted.
  public static Optional<Placed> first(IndexReader reader, Term term) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafReader segment = leaf.reader();
      PostingsEnum found = segment.postings(term, PostingsEnum.NONE);
      if (found == null) continue;
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc())
        if (segment.getLiveDocs() == null || segment.getLiveDocs().get(doc)) return Optional.of(new Placed(leaf, doc));
    }
    return Optional.empty();
  }

  /// The article's own document.
  public static Optional<Placed> article(IndexReader reader, String id) throws IOException {
    Optional<Placed> inside = first(reader, new Term(Names.ARTICLE, id));
    return inside.isEmpty()
        ? inside
        : Optional
            .of(new Placed(inside.get().leaf(), Records.of(inside.get().segment()).articleOf(inside.get().doc())));
  }

  public LeafReader segment() {
    return leaf.reader();
  }
}

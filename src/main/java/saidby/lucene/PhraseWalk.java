package saidby.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Goes through the documents of one part of the index that have some terms side by side, as a phrase query does, but
/// may be left at any time: it tells how much work it was so far.
final class PhraseWalk {
  private final PostingsEnum[] terms;
  private final int[] left;
  private final int[] positions;
  private final int rarest;
  private final Optional<Bits> live;
  private int looked;
  private int visited;

  private PhraseWalk(PostingsEnum[] terms, int rarest, Optional<Bits> live) {
    this.terms = terms;
    this.left = new int[terms.length];
    this.positions = new int[terms.length];
    this.rarest = rarest;
    this.live = live;
  }

  /// Empty if not all the words are there.
  static Optional<PhraseWalk> of(LeafReader segment, String field, String[] words) throws IOException {
    var terms = new PostingsEnum[words.length];
    int rarest = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      PostingsEnum term = segment.postings(new Term(field, words[i]), PostingsEnum.POSITIONS);
      if (term == null) return Optional.empty();
      terms[i] = term;
      if (term.cost() < least) {
        least = term.cost();
        rarest = i;
      }
    }
    return Optional.of(new PhraseWalk(terms, rarest, Optional.ofNullable(segment.getLiveDocs())));
  }

  /// The next document with the phrase, or [DocIdSetIterator#NO_MORE_DOCS].
  int next() throws IOException {
    while (true) {
      int doc = together(terms[rarest].nextDoc());
      if (doc == DocIdSetIterator.NO_MORE_DOCS) return doc;
      if ((live.isEmpty() || live.get().get(doc)) && isSideBySide()) return doc;
    }
  }

  /// About how many documents have the phrase, as far as can be told by now from those that were met.
  double likely(int met) {
    PostingsEnum rare = terms[rarest];
    boolean isDone = rare.docID() == DocIdSetIterator.NO_MORE_DOCS || looked == 0;
    return isDone ? met : (double) met * rare.cost() / looked;
  }

  /// How much was done: documents looked at, and those among them looked into.
  int visited() {
    return visited;
  }

  /// The number of the phrase's first word in the document.
  int place() {
    return positions[0];
  }

  /// The first document from this one on that has all the terms.
  private int together(int from) throws IOException {
    int doc = from;
    looked++;
    visited++;
    for (int i = 0; i < terms.length && doc != DocIdSetIterator.NO_MORE_DOCS; i++) {
      if (terms[i].docID() < doc) {
        int found = terms[i].advance(doc);
        if (found != doc) {
          looked++;
          visited++;
          doc = i == rarest || found == DocIdSetIterator.NO_MORE_DOCS ? found : terms[rarest].advance(found);
          i = -1; // begin again with all of them
        }
      }
    }
    return doc;
  }

  private boolean isSideBySide() throws IOException {
    if (terms.length == 1) {
      positions[0] = terms[0].nextPosition();
      return true;
    }
    visited++;
    for (int i = 0; i < terms.length; i++) {
      left[i] = terms[i].freq();
      positions[i] = -1;
    }
    int first = 0;
    while (true) {
      int wanted = first;
      for (int i = 0; i < terms.length; i++) {
        if (!reach(i, first + i)) return false;
        first = Math.max(first, positions[i] - i);
      }
      if (first == wanted) return true;
    }
  }

  /// To the first position of a term from this one on; false if there is none.
  private boolean reach(int term, int position) throws IOException {
    while (positions[term] < position) {
      if (left[term]-- == 0) return false;
      positions[term] = terms[term].nextPosition();
    }
    return true;
  }
}

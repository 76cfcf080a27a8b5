package saidby.lucene.column;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/// Goes through what is found in a few documents that follow one another, and looks at no other: a scorer by itself goes
/// on to what it finds next, and behind the last paragraph of an article with a phrase that may be half the index away.
public final class Stretch {
  private final Scorer scorer;
  private final DocIdSetIterator candidates;
  private final Optional<TwoPhaseIterator> check;
  private final int first;
  private final int end;

  private Stretch(Scorer scorer, Optional<TwoPhaseIterator> check, int first, int end) {
    this.scorer = scorer;
    this.check = check;
    this.candidates = check.isPresent() ? check.get().approximation() : scorer.iterator();
    this.first = first;
    this.end = end;
  }

  /// @param first document
  /// @param end behind the last document
  public static Stretch of(Scorer scorer, int first, int end) {
    return new Stretch(scorer, Optional.ofNullable(scorer.twoPhaseIterator()), first, end);
  }

  /// The next document, or [DocIdSetIterator#NO_MORE_DOCS].
  public int next() throws IOException {
    int doc = candidates.docID() < first ? candidates.advance(first) : candidates.nextDoc();
    while (doc < end && check.isPresent() && !check.get().matches()) doc = candidates.nextDoc();
    return doc < end ? doc : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// Of the document that [#next] told last.
  public float score() throws IOException {
    return scorer.score();
  }
}

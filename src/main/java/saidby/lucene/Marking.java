package saidby.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import saidby.lucene.column.Stretch;
import saidby.lucene.document.Names;

/// What is to be marked in the texts that are shown, as far as there is time for it.
///
/// @param weight finds it
/// @param names of the running text it is found in
record Marking(Weight weight, Names names, Budget budget) {
  /// What finds it in some documents that follow one another.
  ///
  /// @param first of them
  /// @param end behind the last
  Optional<Stretch> within(LeafReaderContext leaf, int first, int end) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    return scorer == null ? Optional.empty() : Optional.of(Stretch.of(scorer, first, end));
  }
}

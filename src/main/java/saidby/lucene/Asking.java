package saidby.lucene;

import java.io.IOException;
import saidby.search.SearchRequest;

/// Makes requests ready for one state of the index, widened and limited as the index is told to.
///
/// @param budget one for all that is asked on the way to an answer
record Asking(Snapshot snapshot, Widening widening, Budget budget) {
  Question of(SearchRequest request) throws IOException {
    return Question.of(request, snapshot, widening, budget);
  }
}

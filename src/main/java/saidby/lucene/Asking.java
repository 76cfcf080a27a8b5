package saidby.lucene;

import java.io.IOException;
import saidby.search.SearchRequest;

/// Makes requests ready for one state of the index, widened and limited as the index is told to.
interface Asking {
  Question of(SearchRequest request) throws IOException;
}

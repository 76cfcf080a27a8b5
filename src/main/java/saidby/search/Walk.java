package saidby.search;

import java.util.function.Consumer;

/// Goes through all hits of a question, page after page, on one state of the index.
public final class Walk {
  private Walk() {}

  /// Hands over every page, the first with what was counted, the others without.
  ///
  /// @throws CursorProblem if the state of the index is let go of meanwhile
  public static void through(QuoteSearch search, SearchRequest request, Consumer<SearchResult> page) {
    SearchResult result = search.search(request);
    page.accept(result);
    SearchRequest bare = request.with(Counting.NOTHING);
    while (result.next().isPresent()) {
      result = search.search(bare.with(request.page().after(result.next().get())));
      page.accept(result);
    }
  }
}

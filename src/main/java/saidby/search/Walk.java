package saidby.search;

import java.util.function.Consumer;

/// Goes through all hits of a question, page after page, on one state of the index.
public final class Walk {
  private Walk() {}

  /// Hands over every page, the first with what was counted, the others without.
  ///
  /// @throws CursorProblem if the state of the index is let go of meanwhile
  public static void through(QuoteSearch search, SearchRequest request, Consumer<SearchResult> page) {
    on(search, new MostWords.Asked(request, search.search(request)), page);
  }

  /// The same, where the first page is there already.
  ///
  /// @throws CursorProblem if the state of the index is let go of meanwhile
  public static void on(QuoteSearch search, MostWords.Asked first, Consumer<SearchResult> page) {
    SearchRequest request = first.request();
    SearchResult result = first.result();
    page.accept(result);
    SearchRequest bare = request.with(Counting.NOTHING);
    while (result.next().isPresent()) {
      result = search.search(bare.with(request.page().after(result.next().get())));
      page.accept(result);
    }
  }
}

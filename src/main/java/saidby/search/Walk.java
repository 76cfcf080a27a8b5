package saidby.search;

import java.util.function.Consumer;

/// Goes through all hits of a question, page after page, on one state of the index. One page is held at a time.
public final class Walk {
  private final QuoteSearch search;
  private final SearchRequest request;
  private final SearchResult first;

  private Walk(QuoteSearch search, SearchRequest request, SearchResult first) {
    this.search = search;
    this.request = request;
    this.first = first;
  }

  /// Hands over every page, the first with what was counted, the others without.
  ///
  /// @throws CursorProblem if the state of the index is let go of meanwhile
  public static void through(QuoteSearch search, SearchRequest request, Consumer<SearchResult> page) {
    new Walk(search, request, search.search(request)).onward(taken -> {
      page.accept(taken);
      return true;
    });
  }

  /// Asks for the first page as a search does: with most of the words where no hit has all of them.
  ///
  /// @param strict whether nothing but the question itself may be answered
  public static Walk begin(QuoteSearch search, SearchRequest request, boolean strict) {
    return of(search, MostWords.ask(search, request, strict));
  }

  /// Goes on behind a first page that is there already.
  public static Walk of(QuoteSearch search, MostWords.Asked first) {
    return new Walk(search, first.request(), first.result());
  }

  public SearchResult first() {
    return first;
  }

  /// Takes a page and tells whether there shall be another.
  ///
  /// @param <E> what may go wrong with that
  public interface Taker<E extends Exception> {
    boolean takes(SearchResult page) throws E;
  }

  /// Hands over every page, from the first on, until the taker has enough.
  ///
  /// @return whether all were taken
  /// @throws CursorProblem if the state of the index is let go of meanwhile
  public <E extends Exception> boolean onward(Taker<E> taker) throws E {
    SearchRequest bare = request.with(Counting.NOTHING);
    SearchResult page = first;
    while (taker.takes(page)) {
      if (page.next().isEmpty()) return true;
      page = search.search(bare.with(request.page().after(page.next().get())));
    }
    return false;
  }
}

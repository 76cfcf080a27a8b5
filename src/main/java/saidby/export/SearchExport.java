package saidby.export;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import saidby.search.Counting;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.search.Walk;

/// All hits of a question, on one state of the index, page after page: as many as a search for it counts.
public final class SearchExport {
  /// Hits that are held at a time.
  private static final int AT_A_TIME = 500;

  private final Walk walk;

  private SearchExport(Walk walk) {
    this.walk = walk;
  }

  /// Asks for the first page.
  ///
  /// @param strict whether nothing but the question itself may be answered, see [saidby.search.MostWords]
  public static SearchExport begin(QuoteSearch search, SearchRequest request, boolean strict) {
    SearchRequest all = request.with(Counting.NOTHING)
        .with(new SearchRequest.Page(request.page().sort(), 0, AT_A_TIME));
    return new SearchExport(Walk.begin(search, all, strict));
  }

  /// How many there are.
  public long total() {
    return walk.first().total();
  }

  public long generation() {
    return walk.first().generation();
  }

  /// Whether the question costs too much to be answered whole; then there is nothing worth exporting.
  public boolean isPartial() {
    return walk.first().remarks().partial();
  }

  /// Writes them all.
  ///
  /// @param goesOn asked before each page; where it says no the export ends early, as it does where a page cannot be
  ///   answered whole
  /// @return whether all were written
  /// @throws saidby.search.CursorProblem if the state of the index is let go of meanwhile
  public boolean write(HitWriter writer, BooleanSupplier goesOn) throws IOException {
    writer.begin();
    return walk.<IOException>onward(page -> {
      if (!goesOn.getAsBoolean() || page.remarks().partial()) return false;
      writer.write(page.hits());
      return true;
    });
  }
}

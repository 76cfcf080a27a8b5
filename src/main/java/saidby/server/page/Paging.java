package saidby.server.page;

import java.util.Optional;
import java.util.function.IntFunction;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;

/// Where one is in a long list. As far as there are offsets a page goes by its own, so that its address holds for good;
/// behind them the search page goes on by cursors, which hold as long as the state of the index that they count in is kept.
///
/// @param shown "11–20 of 124"; empty when there is nothing
public record Paging(String shown, Optional<String> previous, Optional<String> next) {

  /// @param at address of the page that begins at an offset
  static Paging of(Question question, SearchResult result, IntFunction<String> at) {
    int offset = question.offset();
    int hits = result.hits().size();
    if (hits == 0)
      return new Paging("", offset > 0 ? Optional.of(at.apply(0)) : Optional.empty(), Optional.empty());
    String shown = "%s–%s of %s".formatted(Counted.number(offset + 1), Counted.number(offset + hits),
        Counted.number(result.total()));
    int before = Math.max(0, offset - question.size());
    boolean isPrevious = offset > 0 && before <= SearchRequest.MAX_OFFSET;
    return new Paging(shown, isPrevious ? Optional.of(at.apply(before)) : Optional.empty(), next(question, result, at));
  }

  private static Optional<String> next(Question question, SearchResult result, IntFunction<String> at) {
    int behind = question.offset() + result.hits().size();
    if (behind >= result.total()) return Optional.empty();
    int next = question.offset() + question.size();
    return question.cursor().isEmpty() && next <= SearchRequest.MAX_OFFSET
        ? Optional.of(at.apply(next))
        : result.next().map(cursor -> question.after(cursor, behind).href());
  }
}

package saidby.search;

import java.util.Optional;
import saidby.query.ParsedQuery;

/// One question to the index.
///
/// @param page which part of the hits, in this order
public record SearchRequest(What what, ParsedQuery query, Filters filters, Page page, Counting counting,
    Showing showing) {

  /// Most hits that one answer may hold.
  public static final int MAX_SIZE = 1000;
  /// Furthest hit that a page may begin at without a cursor.
  public static final int MAX_OFFSET = 10_000;

  /// Ten quotes by relevance, nothing counted.
  public static SearchRequest of(ParsedQuery query) {
    return new SearchRequest(What.QUOTES, query, Filters.NONE, Page.FIRST, Counting.NOTHING, Showing.MARKED);
  }

  /// Another query, all else the same.
  public SearchRequest with(ParsedQuery other) {
    return new SearchRequest(what, other, filters, page, counting, showing);
  }

  /// The same question about another kind of hit.
  public SearchRequest with(What other) {
    return new SearchRequest(other, query, filters, page, counting, showing);
  }

  /// The same question with these filters alone.
  public SearchRequest with(Filters others) {
    return new SearchRequest(what, query, others, page, counting, showing);
  }

  /// The same question about another part of the hits.
  public SearchRequest with(Page other) {
    return new SearchRequest(what, query, filters, other, counting, showing);
  }

  /// The same question with other counts.
  public SearchRequest with(Counting other) {
    return new SearchRequest(what, query, filters, page, other, showing);
  }

  /// The same question with hits shown otherwise.
  public SearchRequest with(Showing other) {
    return new SearchRequest(what, query, filters, page, counting, other);
  }

  /// A part of the hits.
  ///
  /// @param size 1 to [#MAX_SIZE]
  /// @param offset 0 to [#MAX_OFFSET]; 0 with a cursor
  /// @param cursor [SearchResult#next()] of the page before, of the same question; then it goes on from there, on the
  ///     state of the index that answered then, however deep
  public record Page(Sort sort, int offset, int size, Optional<String> cursor) {

    /// The ten most relevant.
    public static final Page FIRST = new Page(Sort.RELEVANCE, 0, 10);

    public Page {
      if (size < 1 || size > MAX_SIZE) throw new IllegalArgumentException("size must be 1 to 1000: " + size);
      if (offset < 0 || offset > MAX_OFFSET) throw new IllegalArgumentException("offset must be 0 to 10000: " + offset);
      if (offset > 0 && cursor.isPresent()) throw new IllegalArgumentException("an offset beside a cursor: " + offset);
    }

    /// From an offset on.
    public Page(Sort sort, int offset, int size) {
      this(sort, offset, size, Optional.empty());
    }

    /// The page that a cursor leads to.
    public Page after(String next) {
      return new Page(sort, 0, size, Optional.of(next));
    }
  }
}

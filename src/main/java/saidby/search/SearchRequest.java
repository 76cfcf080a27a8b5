package saidby.search;

import java.util.Set;
import saidby.query.ParsedQuery;

/// One question to the index.
///
/// @param page which part of the hits, in this order
/// @param facets which fields are counted
/// @param highlight whether the words found are marked
public record SearchRequest(What what, ParsedQuery query, Filters filters, Page page, Set<FacetField> facets,
    boolean highlight) {

  /// Most hits that one answer may hold.
  public static final int MAX_SIZE = 1000;
  /// Furthest hit that a page may begin at.
  public static final int MAX_OFFSET = 10_000;

  public SearchRequest {
    facets = Set.copyOf(facets);
  }

  /// Ten quotes by relevance, nothing counted.
  public static SearchRequest of(ParsedQuery query) {
    return new SearchRequest(What.QUOTES, query, Filters.NONE, Page.FIRST, Set.of(), true);
  }

  /// A part of the hits.
  ///
  /// @param size 1 to [#MAX_SIZE]
  /// @param offset 0 to [#MAX_OFFSET]
  public record Page(Sort sort, int offset, int size) {

    /// The ten most relevant.
    public static final Page FIRST = new Page(Sort.RELEVANCE, 0, 10);

    public Page {
      if (size < 1 || size > MAX_SIZE) throw new IllegalArgumentException("size must be 1 to 1000: " + size);
      if (offset < 0 || offset > MAX_OFFSET) throw new IllegalArgumentException("offset must be 0 to 10000: " + offset);
    }
  }
}

package saidby.search;

/// Answers questions. Safe on any thread.
public interface QuoteSearch {
  SearchResult search(SearchRequest request);
}

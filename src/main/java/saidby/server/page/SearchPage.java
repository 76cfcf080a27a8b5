package saidby.server.page;

import java.util.List;
import java.util.Optional;
import saidby.search.IndexStatistics.Statistics;

/// The search page.
///
/// @param heading what is shown, in words
/// @param took for people: "1.3 ms"
/// @param read how the query was understood; empty when that is just what was typed and something was found
/// @param notes what was left out of the query or read otherwise, in words
/// @param latest whether these are simply the latest hits because nothing was asked
/// @param histogram when the hits appeared
/// @param meant a question that was perhaps meant, where next to nothing was found
/// @param widen links to wider questions, for when nothing was found
/// @param statistics of the index, for the welcome; empty when something was asked
public record SearchPage(Question question, String heading, String total, String took, Optional<String> read,
    List<String> notes, boolean latest, List<Link> kinds, List<Link> orders, List<Chip> chips, List<FacetView> facets,
    Optional<HistogramView> histogram, List<ResultView> results, Paging paging, Optional<Link> meant, List<Link> widen,
    Optional<Statistics> statistics) {

  /// A filter that is set, and the address without it.
  public record Chip(String field, String value, String href) {}

  public SearchPage {
    notes = List.copyOf(notes);
    kinds = List.copyOf(kinds);
    orders = List.copyOf(orders);
    chips = List.copyOf(chips);
    facets = List.copyOf(facets);
    results = List.copyOf(results);
    widen = List.copyOf(widen);
  }
}

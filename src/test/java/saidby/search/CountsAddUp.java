package saidby.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What somebody with a pencil checks: that all numbers of one answer are the same hits, counted one way or another.
final class CountsAddUp {
  /// Fields of which every quote has one value or none.
  private static final Set<FacetField> SINGLE = EnumSet.of(FacetField.SPEAKER, FacetField.SPEAKER_COUNTRY,
      FacetField.SOURCE, FacetField.FORM, FacetField.CUE, FacetField.LANGUAGE, FacetField.SECTION);
  /// Bars that are chosen of one histogram.
  private static final int TRIED = 3;

  private CountsAddUp() {}

  static void check(QuoteSearch engine, SearchRequest request, SearchResult result, String which) {
    result.counts().facets().forEach((field, counts) -> {
      boolean single = request.what() == What.QUOTES && SINGLE.contains(field);
      long told = counts.values().stream().mapToLong(FacetCounts.Value::count).sum();
      if (single && !request.filters().fields().contains(field))
        assertEquals(result.total(), told + counts.rest() + counts.missing(), field + " of " + which);
      assertTrue(counts.values().size() <= counts.distinct() || request.counting().find().containsKey(field)
          || !request.filters().fields().isEmpty(), which);
    });
    result.counts().histogram().ifPresent(histogram -> {
      long told = histogram.bars().stream().mapToLong(Histogram.Bar::count).sum();
      assertEquals(result.total(), told + histogram.undated(), which);
      histogram.bars()
          .stream()
          .filter(bar -> bar.count() > 0)
          .limit(TRIED)
          .forEach(bar -> chosen(engine, request, bar,
              which));
    });
  }

  /// A filter with the ends of a bar finds just the hits of the bar.
  private static void chosen(QuoteSearch engine, SearchRequest request, Histogram.Bar bar, String which) {
    if (!request.filters().dates().isOpen()) return;
    var dates = new Dates(Optional.of(bar.from()), Optional.of(bar.to()), request.filters().dates().zone());
    SearchRequest narrowed = request.with(request.filters().with(dates)).with(Counting.NOTHING);
    assertEquals(bar.count(), engine.search(narrowed).total(), bar + " of " + which);
  }
}

package saidby.lucene;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import saidby.lucene.document.Days;
import saidby.query.QueryNode;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.SearchRequest;
import saidby.search.What;

/// A request made ready for one state of the index.
///
/// @param text what the typed query finds
/// @param marks finds what is highlighted
/// @param ranks whether hits differ in how well they match
/// @param filters by field
/// @param zone where days begin
/// @param searcher goes through the index, and stops when the request has cost too much
record Question(Query text, Query marks, boolean ranks, Optional<Query> date, Map<FacetField, FieldFilter> filters,
    ZoneId zone, IndexSearcher searcher) {

  /// What is wanted of one field.
  ///
  /// @param wanted all of these must match
  /// @param unwanted none of these may
  /// @param selected the values wanted, as the index writes them
  /// @param excluded the values not wanted
  record FieldFilter(List<Query> wanted, List<Query> unwanted, Set<String> selected, Set<String> excluded) {
    static final FieldFilter NONE = new FieldFilter(List.of(), List.of(), Set.of(), Set.of());
  }

  static Question of(SearchRequest request, Snapshot snapshot, Widening widening, Budget budget)
      throws IOException {
    Filters wanted = request.filters();
    ZoneId zone = wanted.dates().zone();
    var restrictions = new Restrictions(snapshot, request.what(), zone);
    var compiler = new Compiler(request.what(), restrictions, snapshot.searcher(), budget);
    Map<FacetField, FieldFilter> filters = new EnumMap<>(FacetField.class);
    for (FacetField field : wanted.fields()) filters.put(field, filter(field, wanted, restrictions));
    Optional<Query> date = wanted.dates().isOpen() ? Optional.empty() : Optional.of(Days.between(wanted.dates()));
    QueryNode node = widening.widened(request.query().node(), budget);
    Query text = compiler.compile(node);
    Query marks = request.what() == What.ARTICLES ? compiler.marks(node) : text;
    return new Question(text, marks, Compiler.ranks(node), date, filters, zone, budget.searcher(snapshot, node));
  }

  private static FieldFilter filter(FacetField field, Filters filters, Restrictions restrictions) throws IOException {
    List<Query> wanted = new ArrayList<>();
    Set<String> selected = new LinkedHashSet<>();
    if (!filters.of(field).isEmpty()) {
      selected.addAll(restrictions.meant(field, filters.of(field)));
      wanted.add(restrictions.anyOf(field, selected));
    }
    for (String value : filters.allOf(field)) {
      Set<String> meant = restrictions.meant(field, List.of(value));
      wanted.add(restrictions.anyOf(field, meant));
      selected.addAll(meant);
    }
    Set<String> none = restrictions.meant(field, filters.noneOf(field));
    List<Query> unwanted = none.isEmpty() ? List.of() : List.of(restrictions.anyOf(field, none));
    return new FieldFilter(wanted, unwanted, selected, none);
  }

  boolean isFiltered(FacetField field) {
    return filters.containsKey(field);
  }

  Set<String> selected(FacetField field) {
    return filters.getOrDefault(field, FieldFilter.NONE).selected();
  }

  Set<String> excluded(FacetField field) {
    return filters.getOrDefault(field, FieldFilter.NONE).excluded();
  }

  /// With all filters.
  Query query() {
    return joined(filters);
  }

  /// With all filters but those of this field.
  Query without(FacetField field) {
    Map<FacetField, FieldFilter> others = new EnumMap<>(filters);
    others.remove(field);
    return joined(others);
  }

  private Query joined(Map<FacetField, FieldFilter> some) {
    if (some.isEmpty() && date.isEmpty()) return text;
    var all = new BooleanQuery.Builder().add(text, ranks ? Occur.MUST : Occur.FILTER);
    date.ifPresent(query -> all.add(query, Occur.FILTER));
    for (FieldFilter filter : some.values()) {
      for (Query query : filter.wanted()) all.add(query, Occur.FILTER);
      for (Query query : filter.unwanted()) all.add(query, Occur.MUST_NOT);
    }
    return all.build();
  }
}

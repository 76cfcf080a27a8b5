package saidby.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
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
/// @param selected by field, the values filtered by, as the index writes them
record Question(Query text, Query marks, boolean ranks, Optional<Query> date, Map<FacetField, Query> filters,
    Map<FacetField, Set<String>> selected) {

  static Question of(SearchRequest request, Snapshot snapshot) throws IOException {
    var restrictions = new Restrictions(snapshot, request.what());
    var compiler = new Compiler(request.what(), restrictions, snapshot.reader());
    Map<FacetField, Query> filters = new EnumMap<>(FacetField.class);
    Map<FacetField, Set<String>> selected = new EnumMap<>(FacetField.class);
    Filters wanted = request.filters();
    for (FacetField field : wanted.values().keySet()) {
      filters.put(field, restrictions.values(field, wanted.of(field)));
      selected.put(field, restrictions.meant(field, wanted.of(field)));
    }
    boolean dated = wanted.from().isPresent() || wanted.to().isPresent();
    Optional<Query> date = dated ? Optional.of(Days.between(wanted.from(), wanted.to())) : Optional.empty();
    QueryNode node = request.query().node();
    Query text = compiler.compile(node);
    Query marks = request.what() == What.ARTICLES ? compiler.marks(node) : text;
    return new Question(text, marks, Compiler.ranks(node), date, filters, selected);
  }

  boolean isFiltered(FacetField field) {
    return filters.containsKey(field);
  }

  Set<String> selected(FacetField field) {
    return selected.getOrDefault(field, Set.of());
  }

  /// With all filters.
  Query query() {
    return joined(filters);
  }

  /// With all filters but those of this field.
  Query without(FacetField field) {
    Map<FacetField, Query> others = new EnumMap<>(filters);
    others.remove(field);
    return joined(others);
  }

  private Query joined(Map<FacetField, Query> some) {
    if (some.isEmpty() && date.isEmpty()) return text;
    var all = new BooleanQuery.Builder().add(text, ranks ? Occur.MUST : Occur.FILTER);
    date.ifPresent(query -> all.add(query, Occur.FILTER));
    some.values().forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }
}

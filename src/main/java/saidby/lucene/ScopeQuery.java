package saidby.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.document.Names;
import saidby.search.FacetField;
import saidby.search.Scope;
import saidby.search.What;

/// Finds what a scope lets through.
final class ScopeQuery {
  private ScopeQuery() {}

  /// What a scope lets through, of every kind. Values are taken as they are: to find them in another case as well,
  /// as filters do, could let through what is another source.
  static Query of(Scope scope) {
    var any = new BooleanQuery.Builder();
    for (What what : What.values()) {
      Names names = Names.of(what);
      var all = new BooleanQuery.Builder().add(new TermQuery(new Term(Names.KIND, names.kind())), Occur.FILTER);
      for (Map.Entry<FacetField, List<String>> wanted : scope.values().entrySet())
        all.add(
            new TermInSetQuery(names.facet(wanted.getKey()), wanted.getValue().stream().map(BytesRef::new).toList()),
            Occur.FILTER);
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
  }
}

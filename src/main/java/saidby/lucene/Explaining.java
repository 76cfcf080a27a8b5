package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import saidby.lucene.document.Names;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;
import saidby.search.Score;
import saidby.search.Score.Reason;
import saidby.search.SearchRequest;
import saidby.search.What;

/// Tells in words what the score of a hit is made of: each part of the query by itself, what nearness and quotes add,
/// what age takes away. A score is a sum over these, so they sum up to it.
final class Explaining {
  private final IndexSearcher searcher;
  private final Compiler compiler;
  private final QueryNode node;
  private final What what;
  private final Boosts boosts;
  private final Budget budget;
  private final Map<QueryNode, Query> queries = new HashMap<>();
  private final Map<QueryNode, Integer> hits = new HashMap<>();

  private Explaining(SearchRequest request, Asking asking, Boosts boosts) throws IOException {
    this.what = request.what();
    this.boosts = boosts;
    this.budget = asking.budget();
    this.node = asking.widening().widened(request.query().node(), budget);
    this.searcher = budget.searcher(asking.snapshot(), node);
    this.compiler = new Compiler(what, new Restrictions(asking.snapshot(), what, request.filters().dates().zone()),
        searcher, budget);
  }

  static Explaining of(SearchRequest request, Asking asking, Boosts boosts) throws IOException {
    return new Explaining(request, asking, boosts);
  }

  private Query query(QueryNode part) throws IOException {
    Query known = queries.get(part);
    if (known != null) return known;
    Query compiled = compiler.compile(part);
    queries.put(part, compiled);
    return compiled;
  }

  private int hits(QueryNode part) throws IOException {
    Integer known = hits.get(part);
    if (known != null) return known;
    int counted = searcher.count(query(part));
    budget.conclude(searcher);
    hits.put(part, counted);
    return counted;
  }

  /// Without reasons where there is no time to find them.
  Score of(TopHits.Found found) throws IOException {
    if (found.score() == 0) return Score.NONE;
    List<Reason> why = new ArrayList<>();
    if (!budget.shouldExit()) explain(found, why);
    if (budget.shouldExit()) {
      budget.cut("explaining took too long: only some hits tell why they stand where they do");
      return Score.of(found.score());
    }
    return new Score(found.score(), why);
  }

  private void explain(TopHits.Found found, List<Reason> why) throws IOException {
    words(node, found.doc(), why);
    why.sort(Comparator.comparingDouble((Reason reason) -> -reason.points()));
    add("neighbouring words of the query stand near each other", boosts.near(), found.doc(), why);
    add("words of the query are inside a quote", boosts.spoken(), found.doc(), why);
    double sum = why.stream().mapToDouble(Reason::points).sum();
    if (Math.abs(found.score() - sum) > Math.max(sum, found.score()) * 1e-4)
      why.add(new Reason(age(found, sum), found.score() - sum));
  }

  private static String age(TopHits.Found found, double sum) {
    return String.format(Locale.ROOT, "older than the newest article: counts %.0f%%", 100 * found.score() / sum);
  }

  private void words(QueryNode node, int doc, List<Reason> why) throws IOException {
    if (!Compiler.ranks(node) || !explanation(query(node), doc).isMatch()) return;
    switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> {
        for (QueryNode inner : nodes) words(inner, doc, why);
      }
      case QueryNode.Or(List<QueryNode> nodes) -> {
        for (QueryNode inner : nodes) words(inner, doc, why);
      }
      default -> why.add(new Reason(label(node, doc), points(query(node), doc)));
    }
  }

  /// "truce: 2 times; in 120 of 33,961 quotes".
  private String label(QueryNode node, int doc) throws IOException {
    String written = ParsedQuery.of(node).read();
    int all = hits(new QueryNode.Everything());
    String rare = String.format(Locale.ROOT, "in %,d of %,d %s", hits(node), all, what.code());
    if (node instanceof QueryNode.Text text && what == What.ARTICLES
        && explanation(query(new QueryNode.Title(text)), doc).isMatch())
      return written + ": in the title; " + rare;
    int times = times(query(node), doc);
    return written + ": " + (times > 0 ? times + (times == 1 ? " time; " : " times; ") : "") + rare;
  }

  private int times(Query query, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
        .matches(leaf, doc - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(Names.of(what).text());
    int times = 0;
    while (each != null && each.next()) times++;
    return times;
  }

  private void add(String words, Optional<Query> boost, int doc, List<Reason> why) throws IOException {
    double points = boost.isPresent() ? points(boost.get(), doc) : 0;
    if (points > 0) why.add(new Reason(words, points));
  }

  private double points(Query query, int doc) throws IOException {
    Explanation explanation = explanation(query, doc);
    return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
  }

  private Explanation explanation(Query query, int doc) throws IOException {
    return searcher.explain(query, doc);
  }
}

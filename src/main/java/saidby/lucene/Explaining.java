package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;
import saidby.search.Score;
import saidby.search.Score.Reason;
import saidby.search.What;

/// Tells in words what the score of a hit is made of: each part of the query by itself, what nearness and quotes add,
/// what age takes away. A score is a sum over these, so they sum up to it.
final class Explaining {
  private final IndexSearcher searcher;
  private final Compiler compiler;
  private final What what;
  private final Boosts boosts;

  Explaining(IndexSearcher searcher, Compiler compiler, What what, Boosts boosts) {
    this.searcher = searcher;
    this.compiler = compiler;
    this.what = what;
    this.boosts = boosts;
  }

  Score of(QueryNode node, TopHits.Found found) throws IOException {
    List<Reason> why = new ArrayList<>();
    words(node, found.doc(), why);
    why.sort(Comparator.comparingDouble((Reason reason) -> -reason.points()));
    add("neighbouring words of the query stand near each other", boosts.near(), found.doc(), why);
    add("words of the query are inside a quote", boosts.spoken(), found.doc(), why);
    double sum = why.stream().mapToDouble(Reason::points).sum();
    if (Math.abs(found.score() - sum) > Math.max(sum, found.score()) * 1e-4)
      why.add(new Reason(age(found, sum), found.score() - sum));
    return new Score(found.score(), why);
  }

  private static String age(TopHits.Found found, double sum) {
    return String.format(Locale.ROOT, "older than the newest article: counts %.0f%%", 100 * found.score() / sum);
  }

  private void words(QueryNode node, int doc, List<Reason> why) throws IOException {
    if (!Compiler.ranks(node) || !explanation(compiler.compile(node), doc).isMatch()) return;
    switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> {
        for (QueryNode inner : nodes) words(inner, doc, why);
      }
      case QueryNode.Or(List<QueryNode> nodes) -> {
        for (QueryNode inner : nodes) words(inner, doc, why);
      }
      default -> {
        Query query = compiler.compile(node);
        why.add(new Reason(label(node, query, doc), points(query, doc)));
      }
    }
  }

  /// "truce: 2 times; in 120 of 33,961 quotes".
  private String label(QueryNode node, Query query, int doc) throws IOException {
    String written = ParsedQuery.of(node).read();
    int all = searcher.count(compiler.everything());
    String rare = String.format(Locale.ROOT, "in %,d of %,d %s", searcher.count(query), all, what.code());
    if (node instanceof QueryNode.Text text && what == What.ARTICLES
        && explanation(compiler.compile(new QueryNode.Title(text)), doc).isMatch())
      return written + ": in the title; " + rare;
    int times = times(query, doc);
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

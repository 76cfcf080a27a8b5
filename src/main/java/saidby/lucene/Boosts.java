package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import saidby.lucene.document.Names;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.Words;
import saidby.query.QueryNode;
import saidby.search.What;

/// What raises a hit beyond its words: that two plain words which were typed side by side stand near each other in it,
/// best in the same order; and for articles, that somebody said them. One plain word, and exact parts, have nothing to
/// be near to, and cost nothing more.
///
/// @param near neighbours of the query found near each other
/// @param spoken words of the query within quotes
record Boosts(Optional<Query> near, Optional<Query> spoken) {
  /// A neighbour may stand so many words further off, or the two be turned round.
  private static final int SLOP = 2;
  private static final float NEAR = 0.5f;
  private static final float SPOKEN = 0.3f;
  /// Pairs that are looked for; long queries are rare and find little anyway.
  private static final int MOST_PAIRS = 8;

  static Boosts of(QueryNode node, What what) throws IOException {
    boolean articles = what == What.ARTICLES;
    Optional<Query> near = near(node, Names.of(articles ? What.PARAGRAPHS : what).text()).map(found -> {
      Query ofThisKind = articles ? inArticle(found) : found;
      return new BoostQuery(ofThisKind, NEAR);
    });
    Optional<Query> spoken = articles
        ? spoken(node).map(said -> new BoostQuery(inArticle(said), SPOKEN))
        : Optional.empty();
    return new Boosts(near, spoken);
  }

  /// The same hits with these scores on top.
  Query on(Query query) {
    if (near.isEmpty() && spoken.isEmpty()) return query;
    var boosted = new BooleanQuery.Builder().add(query, Occur.MUST);
    near.ifPresent(more -> boosted.add(more, Occur.SHOULD));
    spoken.ifPresent(more -> boosted.add(more, Occur.SHOULD));
    return boosted.build();
  }

  private static Query inArticle(Query query) {
    return new ToParentBlockJoinQuery(query, Snapshot.ARTICLES, ScoreMode.Max);
  }

  private static Optional<Query> near(QueryNode node, String name) throws IOException {
    if (!(node instanceof QueryNode.And(List<QueryNode> nodes))) return Optional.empty();
    var pairs = new BooleanQuery.Builder();
    int count = 0;
    for (int i = 1; i < nodes.size() && count < MOST_PAIRS; i++)
      if (nodes.get(i - 1) instanceof QueryNode.Word(String first)
          && nodes.get(i) instanceof QueryNode.Word(String second)) {
            List<Words> words = new ArrayList<>(Words.of(first));
            words.addAll(Words.of(second));
            if (words.size() < 2) continue;
            var pair = new MultiPhraseQuery.Builder().setSlop(SLOP);
            for (Words word : words) pair.add(terms(word, name));
            pairs.add(pair.build(), Occur.SHOULD);
            count++;
          }
    return count == 0 ? Optional.empty() : Optional.of(pairs.build());
  }

  private static Optional<Query> spoken(QueryNode node) throws IOException {
    List<QueryNode> nodes = node instanceof QueryNode.And(List<QueryNode> all) ? all : List.of(node);
    String name = Names.of(What.QUOTES).text();
    var said = new BooleanQuery.Builder();
    boolean any = false;
    for (QueryNode one : nodes)
      if (one instanceof QueryNode.Word(String typed)) for (Words word : Words.of(typed)) {
        var either = new SynonymQuery.Builder(name);
        for (Term term : terms(word, name)) either.addTerm(term);
        said.add(either.build(), Occur.SHOULD);
        any = true;
      }
    return any ? Optional.of(said.build()) : Optional.empty();
  }

  private static Term[] terms(Words word, String name) {
    return new Term[]{new Term(name, word.stem()), new Term(name, Analysis.STEM + word.stem())};
  }
}

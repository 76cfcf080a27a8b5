package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import saidby.lucene.document.Names;
import saidby.query.QueryNode;
import saidby.search.What;

/// Turns a syntax tree into a query over one kind of hit.
final class Compiler {
  /// A word in the title of an article weighs so much more than one in its text.
  private static final float TITLE_BOOST = 2;

  private final What what;
  private final Names names;
  private final Restrictions restrictions;
  private final Budget budget;
  private final TextQueries texts;

  Compiler(What what, Restrictions restrictions, IndexSearcher searcher, Budget budget) {
    this.budget = budget;
    this.texts = new TextQueries(new Dictionary(searcher, budget), budget);
    this.what = what;
    this.names = Names.of(what);
    this.restrictions = restrictions;
  }

  /// What the tree finds; of words that leave nothing to look for, everything.
  Query compile(QueryNode node) throws IOException {
    return query(node).orElseGet(this::everything);
  }

  Query everything() {
    return new ConstantScoreQuery(new TermQuery(new Term(Names.KIND, names.kind())));
  }

  /// Whether hits differ in how well they match.
  static boolean ranks(QueryNode node) {
    return switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> nodes.stream().anyMatch(Compiler::ranks);
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.stream().anyMatch(Compiler::ranks);
      case QueryNode.Text _,QueryNode.Title _ -> true;
      case QueryNode.Everything _,QueryNode.Not _,QueryNode.Is _,QueryNode.Known _,QueryNode.After _,QueryNode.Before _ ->
        false;
    };
  }

  private Optional<Query> query(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.Everything _ -> Optional.of(everything());
      case QueryNode.And(List<QueryNode> nodes) -> all(nodes);
      case QueryNode.Or(List<QueryNode> nodes) -> any(nodes);
      case QueryNode.Not _ -> all(List.of(node));
      case QueryNode.Text text -> text(text);
      case QueryNode.Title(QueryNode.Text text) -> title(text);
      case QueryNode.Is _,QueryNode.Known _ -> Optional.of(unscored(restrictions.of(node)));
      case QueryNode.After _,QueryNode.Before _ -> Optional.of(ofThisKind(unscored(restrictions.of(node))));
    };
  }

  private Optional<Query> all(List<QueryNode> nodes) throws IOException {
    var all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean any = false;
    for (QueryNode node : nodes) {
      QueryNode inner = node instanceof QueryNode.Not(QueryNode negated) ? negated : node;
      boolean not = node instanceof QueryNode.Not;
      Optional<Query> query = not ? excluded(inner) : query(inner);
      if (query.isEmpty()) continue;
      any = true;
      positive |= !not;
      all.add(query.get(), not ? Occur.MUST_NOT : ranks(inner) ? Occur.MUST : Occur.FILTER);
    }
    if (!positive) all.add(everything(), Occur.FILTER);
    return any ? Optional.of(all.build()) : Optional.empty();
  }

  /// What is not wanted. Where not all of it could be looked for, nothing is shown rather than something unwanted.
  private Optional<Query> excluded(QueryNode node) throws IOException {
    long before = budget.cuts();
    Optional<Query> query = query(node);
    return budget.cuts() == before ? query : Optional.of(everything());
  }

  private Optional<Query> any(List<QueryNode> nodes) throws IOException {
    List<Query> found = new ArrayList<>();
    for (QueryNode node : nodes) query(node).ifPresent(found::add);
    if (found.isEmpty()) return Optional.empty();
    var any = new BooleanQuery.Builder();
    for (Query query : found) any.add(query, Occur.SHOULD);
    return Optional.of(any.build());
  }

  private Optional<Query> text(QueryNode.Text text) throws IOException {
    Optional<Query> inText = texts.query(text, names.text());
    if (what != What.ARTICLES || inText.isEmpty()) return inText;
    var inParagraph = new ByParagraph(new ToParentBlockJoinQuery(inText.get(), Snapshot.ARTICLES, ScoreMode.Max));
    return texts.query(text, Names.TITLE)
        .map(inTitle -> new DisjunctionMaxQuery(List.of(inParagraph, new BoostQuery(inTitle, TITLE_BOOST)), 0));
  }

  /// What is marked in the paragraphs of an article that the tree finds: whatever may be in them.
  Query marks(QueryNode node) throws IOException {
    List<Query> texts = new ArrayList<>();
    collect(node, texts);
    var any = new BooleanQuery.Builder();
    for (Query text : texts) any.add(text, Occur.SHOULD);
    return any.build();
  }

  private void collect(QueryNode node, List<Query> found) throws IOException {
    switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> {
        for (QueryNode inner : nodes) collect(inner, found);
      }
      case QueryNode.Or(List<QueryNode> nodes) -> {
        for (QueryNode inner : nodes) collect(inner, found);
      }
      case QueryNode.Text text -> texts.query(text, names.text()).ifPresent(found::add);
      case QueryNode.Everything _,QueryNode.Not _,QueryNode.Title _,QueryNode.Is _,QueryNode.Known _,QueryNode.After _,QueryNode.Before _ -> {
        // nothing of the text
      }
    }
  }

  private Optional<Query> title(QueryNode.Text text) throws IOException {
    Optional<Query> query = texts.query(text, Names.TITLE);
    if (what == What.ARTICLES) return query;
    return query.map(articles -> ofThisKind(new ToChildBlockJoinQuery(articles, Snapshot.ARTICLES)));
  }

  /// Only hits of this kind, where the query itself finds others beside them.
  private Query ofThisKind(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(everything(), Occur.FILTER).build();
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}

package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Reads what a reporter typed.
public final class QueryParser {
  /// Longest query, in UTF-16 units.
  public static final int MAX_LENGTH = 10_000;
  /// Most alternatives, conjunctions and negations inside one another.
  static final int MAX_HEIGHT = 20;

  private QueryParser() {}

  /// Reads anything: what makes no sense where it stands is left out or read as plain words, and the notes say so.
  ///
  /// @throws QueryTooBig beyond [#MAX_LENGTH]
  public static ParsedQuery lenient(String typed) {
    if (typed.length() > MAX_LENGTH) throw new QueryTooBig(tooLong(typed));
    return read(typed, Notes.kept());
  }

  /// Reads what is wholly understood, and nothing else: whatever [#lenient] would note is refused.
  ///
  /// @throws BadQuery with the place of the first thing that is wrong, and the reason
  public static ParsedQuery strict(String typed) {
    if (typed.length() > MAX_LENGTH) throw new BadQuery(tooLong(typed), new Place(MAX_LENGTH, typed.length()));
    return read(typed, Notes.refusing());
  }

  private static String tooLong(String typed) {
    return "a query may have %,d characters, this one has %,d".formatted(MAX_LENGTH, typed.length());
  }

  private static ParsedQuery read(String typed, Notes notes) {
    QueryNode node = new Reading(Lexer.tokens(typed, notes), typed.length(), notes).all();
    if (height(node) > MAX_HEIGHT) {
      notes.add("the parentheses lie too deep", "all words are looked for", new Place(0, typed.length()));
      List<QueryNode> leaves = new ArrayList<>();
      collect(node, leaves);
      node = QueryNode.and(leaves);
    }
    return new ParsedQuery(node, QueryPrinter.print(node), notes.list());
  }

  private static int height(QueryNode node) {
    return switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> 1 + highest(nodes);
      case QueryNode.Or(List<QueryNode> nodes) -> 1 + highest(nodes);
      case QueryNode.Not(QueryNode inner) -> 1 + height(inner);
      default -> 0;
    };
  }

  private static int highest(List<QueryNode> nodes) {
    int highest = 0;
    for (QueryNode node : nodes) highest = Math.max(highest, height(node));
    return highest;
  }

  private static void collect(QueryNode node, List<QueryNode> leaves) {
    switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> nodes.forEach(inner -> collect(inner, leaves));
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.forEach(inner -> collect(inner, leaves));
      case QueryNode.Not(QueryNode inner) -> collect(inner, leaves);
      default -> leaves.add(node);
    }
  }
}

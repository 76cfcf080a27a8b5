package saidby.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a tree in the query language.
final class QueryPrinter {
  private QueryPrinter() {}

  /// The shortest form that reads back as the same tree; [QueryNode.Everything] is `*`.
  static String print(QueryNode node) {
    return switch (node) {
      case QueryNode.Everything _ -> "*";
      case QueryNode.And(List<QueryNode> nodes) -> joined(nodes, " ");
      case QueryNode.Or(List<QueryNode> nodes) -> joined(nodes, " OR ");
      case QueryNode.Not(QueryNode.Text inner) -> "-" + beside(inner);
      case QueryNode.Not(QueryNode inner) -> "-" + operand(inner);
      case QueryNode.Text text -> text(text);
      case QueryNode.Title(QueryNode.Text text) -> Prefix.TITLE + ":" + beside(text);
      case QueryNode.Is(Key key, String value) -> key.code() + ":" + value(value);
      case QueryNode.Known(Key key) -> key.code() + ":*";
      case QueryNode.After(var day) -> Prefix.AFTER + ":" + day;
      case QueryNode.Before(var day) -> Prefix.BEFORE + ":" + day;
    };
  }

  private static String joined(List<QueryNode> nodes, String between) {
    return nodes.stream().map(QueryPrinter::operand).collect(Collectors.joining(between));
  }

  private static String operand(QueryNode node) {
    boolean composite = node instanceof QueryNode.And || node instanceof QueryNode.Or;
    return composite ? "(" + print(node) + ")" : print(node);
  }

  private static String text(QueryNode.Text text) {
    return switch (text) {
      case QueryNode.Word(String word) -> word;
      case QueryNode.Phrase(String words, int slop) -> "\"" + words + "\"" + (slop > 0 ? "~" + slop : "");
      case QueryNode.Pattern(String pattern) -> pattern;
      case QueryNode.Fuzzy(String word, int edits) -> word + "~" + edits;
      case QueryNode.Near near -> {
        String left = near.left() instanceof QueryNode.Near ? text(near.left()) : beside(near.left());
        yield left + (near.ordered() ? " PRE/" : " NEAR/") + near.distance() + " " + beside(near.right());
      }
      case QueryNode.Either(List<QueryNode.Text> texts) -> texts.stream()
          .map(QueryPrinter::text)
          .collect(Collectors.joining(" OR "));
    };
  }

  /// As it stands beside a sign that binds tighter than its own.
  private static String beside(QueryNode.Text text) {
    boolean composite = text instanceof QueryNode.Near || text instanceof QueryNode.Either;
    return composite ? "(" + text(text) + ")" : text(text);
  }

  private static String value(String value) {
    boolean plain = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.')
        && Characters.stripped(value, false).equals(value);
    return plain ? value : "\"" + value + "\"";
  }
}

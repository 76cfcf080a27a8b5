package saidby.query;

import java.util.List;

/// One node of a query's syntax tree.
public sealed interface QueryNode {
  /// Matches everything: the empty query.
  record Everything() implements QueryNode {}

  /// A word, to be found in any of its inflected forms.
  record Word(String text) implements QueryNode {}

  /// All of them.
  record And(List<QueryNode> nodes) implements QueryNode {
    public And {
      nodes = List.copyOf(nodes);
    }
  }
}

package saidby.query;

import java.util.List;

/// A query as it was understood.
///
/// @param read the tree printed in the query language; parsing it gives the same tree
/// @param notes what was left out or read otherwise than typed, one short sentence each, for people
public record ParsedQuery(QueryNode node, String read, List<String> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }

  /// The tree as it is, nothing to remark.
  public static ParsedQuery of(QueryNode node) {
    return new ParsedQuery(node, QueryPrinter.print(node), List.of());
  }
}

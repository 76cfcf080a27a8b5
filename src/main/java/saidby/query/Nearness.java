package saidby.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins what stands on both sides of a sign of nearness.
final class Nearness {
  /// Something to be near to.
  private record Side(boolean inTitle, QueryNode.Text text) {}

  private Nearness() {}

  /// Empty where one side is no text, or only one of them is looked for in the title.
  static Optional<QueryNode> joined(QueryNode left, Token.NearSign sign, QueryNode right) {
    Optional<Side> first = side(left);
    Optional<Side> second = side(right);
    if (first.isEmpty() || second.isEmpty() || first.get().inTitle() != second.get().inTitle()) return Optional.empty();
    var near = new QueryNode.Near(first.get().text(), second.get().text(), sign.distance(), sign.ordered());
    return Optional.of(first.get().inTitle() ? new QueryNode.Title(near) : near);
  }

  private static Optional<Side> side(QueryNode node) {
    return switch (node) {
      case QueryNode.Title(QueryNode.Text text) -> Optional.of(new Side(true, text));
      case QueryNode.Text text -> Optional.of(new Side(false, text));
      case QueryNode.Or(List<QueryNode> nodes) -> either(nodes);
      default -> Optional.empty();
    };
  }

  private static Optional<Side> either(List<QueryNode> nodes) {
    List<QueryNode.Text> texts = new ArrayList<>();
    int inTitle = 0;
    for (QueryNode node : nodes) {
      Optional<Side> side = side(node);
      if (side.isEmpty()) return Optional.empty();
      texts.add(side.get().text());
      if (side.get().inTitle()) inTitle++;
    }
    boolean same = inTitle == 0 || inTitle == nodes.size();
    return same ? Optional.of(new Side(inTitle > 0, new QueryNode.Either(texts))) : Optional.empty();
  }
}

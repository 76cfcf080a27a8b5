package saidby.lucene;

import java.util.List;
import saidby.query.QueryNode;

/// Tells questions that may take long from those that cannot.
final class Hardness {
  /// Documents times words that any question may go through.
  private static final long EASY = 20_000_000;

  /// Letters of a phrase that may have very many words.
  private static final int LONG = 80;

  /// Letters of a word that may have very many parts.
  private static final int LONG_WORD = 30;

  private Hardness() {}

  static boolean isHard(QueryNode node, int documents) {
    return walks(node) || words(node) * documents > EASY;
  }

  /// Whether it walks dictionaries or compares places.
  private static boolean walks(QueryNode node) {
    return switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> nodes.stream().anyMatch(Hardness::walks);
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.stream().anyMatch(Hardness::walks);
      case QueryNode.Not(QueryNode inner) -> walks(inner);
      case QueryNode.Title(QueryNode.Text text) -> walks(text);
      case QueryNode.Pattern _,QueryNode.Fuzzy _,QueryNode.Near _ -> true;
      case QueryNode.Either(List<QueryNode.Text> texts) -> texts.stream().anyMatch(Hardness::walks);
      case QueryNode.Phrase phrase -> phrase.slop() > 0 || phrase.text().length() > LONG
          || phrase.parts().size() > 1;
      case QueryNode.Word(String word) -> word.length() > LONG_WORD;
      case QueryNode.Everything _,QueryNode.Is _,QueryNode.Known _,QueryNode.After _,QueryNode.Before _ ->
        false;
    };
  }

  private static long words(QueryNode node) {
    return switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> nodes.stream().mapToLong(Hardness::words).sum();
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.stream().mapToLong(Hardness::words).sum();
      case QueryNode.Not(QueryNode inner) -> words(inner);
      case QueryNode.Either(List<QueryNode.Text> texts) -> texts.size();
      default -> 1;
    };
  }
}

package saidby.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Trees as the parser makes them, of every kind of node.
final class RandomTrees {
  private static final List<String> WORDS = List.of("peace", "talks", "cease-fire", "don’t", "24/7", "élite", "ООН",
      "and",
      "2026", "U.S", "停戦", "AT&T", "near", "a:b");

  private final Random random;

  RandomTrees(Random random) {
    this.random = random;
  }

  QueryNode next() {
    return random.nextInt(20) == 0 ? new QueryNode.Everything() : node(3);
  }

  private QueryNode node(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 8)) {
      case 0 -> new QueryNode.Title(text(1));
      case 1 -> new QueryNode.Is(pick(Key.values()), pick(List.of("UA", "Jane Doe", "say", "O'Neill & Co", "fr-CA")));
      case 2 -> new QueryNode.Known(pick(Key.values()));
      case 3 -> new QueryNode.After(day());
      case 4 -> new QueryNode.Before(day());
      case 5, 6, 7 -> text(2);
      case 8 -> QueryNode.and(nodes(depth));
      case 9, 10 -> QueryNode.or(nodes(depth));
      default -> QueryNode.not(node(depth - 1));
    };
  }

  private List<QueryNode> nodes(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) nodes.add(node(depth - 1));
    return nodes;
  }

  private QueryNode.Text text(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> new QueryNode.Phrase(pick(WORDS) + pick(List.of(" ", " * ", ", ", " (", "* ")) + pick(WORDS), slop());
      case 1 -> new QueryNode.Pattern(pick(List.of("negotiat*", "wom?n", "*ment", "?o*", "é*t?e")));
      case 2 -> new QueryNode.Fuzzy(pick(List.of("Varnin", "peace", "été")), 1 + random.nextInt(2));
      case 5, 6 ->
        new QueryNode.Near(beside(depth - 1), beside(depth - 1), random.nextInt(101), random.nextBoolean());
      default -> new QueryNode.Word(pick(WORDS));
    };
  }

  private QueryNode.Text beside(int depth) {
    if (random.nextInt(4) > 0) return text(depth);
    List<QueryNode.Text> texts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) texts.add(text(depth));
    return new QueryNode.Either(texts);
  }

  private int slop() {
    return random.nextInt(3) == 0 ? 1 + random.nextInt(Lexer.MAX_SLOP) : 0;
  }

  private LocalDate day() {
    return LocalDate.of(1990 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> T pick(T[] array) {
    return array[random.nextInt(array.length)];
  }
}

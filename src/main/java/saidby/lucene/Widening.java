package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.lucene.word.Words;
import saidby.query.QueryNode;
import saidby.query.Synonyms;

/// Widens the words of a query by the operator's synonyms. Words match by their stems, so that synonyms are found and
/// inflected as all words outside quotation marks are; what stands between quotation marks is never widened.
final class Widening {
  /// By the stems of what is typed.
  private final Map<List<String>, Set<String>> meant = new HashMap<>();
  private int longest;

  Widening(Synonyms synonyms) throws IOException {
    for (Synonyms.Rule rule : synonyms.rules()) for (String typed : rule.typed()) {
      List<String> stems = Words.stems(typed);
      if (stems.isEmpty()) continue;
      meant.computeIfAbsent(stems, _ -> new LinkedHashSet<>()).addAll(rule.meant());
      longest = Math.max(longest, stems.size());
    }
  }

  /// The tree with alternatives where there were words; the notes tell which.
  QueryNode widened(QueryNode node, Budget notes) throws IOException {
    if (meant.isEmpty()) return node;
    return switch (node) {
      case QueryNode.And(List<QueryNode> nodes) -> QueryNode.and(all(nodes, notes));
      case QueryNode.Or(List<QueryNode> nodes) -> {
        List<QueryNode> wider = new ArrayList<>();
        for (QueryNode inner : nodes) wider.add(widened(inner, notes));
        yield QueryNode.or(wider);
      }
      case QueryNode.Not(QueryNode inner) -> QueryNode.not(widened(inner, notes));
      case QueryNode.Title(QueryNode.Text text) -> new QueryNode.Title(widened(text, notes));
      case QueryNode.Text text -> widened(text, notes);
      case QueryNode.Everything _,QueryNode.Is _,QueryNode.Known _,QueryNode.After _,QueryNode.Before _ -> node;
    };
  }

  private QueryNode.Text widened(QueryNode.Text text, Budget notes) throws IOException {
    return switch (text) {
      case QueryNode.Word word -> {
        Optional<Run> run = run(List.of(word), 0);
        yield run.isEmpty() ? word : either(run.get(), notes);
      }
      case QueryNode.Near(var left, var right, int distance, boolean ordered) ->
        new QueryNode.Near(widened(left, notes), widened(right, notes), distance, ordered);
      case QueryNode.Either(List<QueryNode.Text> texts) -> {
        List<QueryNode.Text> wider = new ArrayList<>();
        for (QueryNode.Text each : texts) wider.add(widened(each, notes));
        yield new QueryNode.Either(wider);
      }
      case QueryNode.Phrase _,QueryNode.Pattern _,QueryNode.Fuzzy _ -> text;
    };
  }

  /// Words side by side that together have synonyms are found as they are, anywhere, or by a synonym.
  private List<QueryNode> all(List<QueryNode> nodes, Budget notes) throws IOException {
    List<QueryNode> wider = new ArrayList<>();
    for (int i = 0; i < nodes.size();) {
      Optional<Run> run = run(nodes, i);
      if (run.isEmpty() || run.get().length() == 1) wider.add(widened(nodes.get(i++), notes));
      else {
        List<QueryNode> typed = nodes.subList(i, i + run.get().length());
        QueryNode.Text others = either(run.get(), notes);
        QueryNode other = typed.getFirst() instanceof QueryNode.Title ? new QueryNode.Title(others) : others;
        boolean itself = meansItself(run.get());
        wider.add(itself ? QueryNode.or(List.of(QueryNode.and(typed), other)) : other);
        i += typed.size();
      }
    }
    return wider;
  }

  /// Words of a query that have synonyms together.
  ///
  /// @param length how many nodes
  private record Run(String typed, List<String> stems, Set<String> meant, int length) {}

  /// The longest run from this node on.
  private Optional<Run> run(List<QueryNode> nodes, int from) throws IOException {
    List<String> stems = new ArrayList<>();
    var typed = new StringBuilder();
    boolean inTitle = nodes.get(from) instanceof QueryNode.Title;
    Optional<Run> longestRun = Optional.empty();
    for (int i = from; i < nodes.size() && stems.size() < longest; i++) {
      Optional<String> word = word(nodes.get(i), inTitle);
      if (word.isEmpty()) break;
      stems.addAll(Words.stems(word.get()));
      typed.append(typed.isEmpty() ? "" : " ").append(word.get());
      Set<String> found = meant.get(stems);
      if (found != null)
        longestRun = Optional.of(new Run(typed.toString(), List.copyOf(stems), found, i - from + 1));
    }
    return longestRun;
  }

  private static Optional<String> word(QueryNode node, boolean inTitle) {
    return switch (node) {
      case QueryNode.Word(String word) when !inTitle -> Optional.of(word);
      case QueryNode.Title(QueryNode.Word(String word)) when inTitle -> Optional.of(word);
      default -> Optional.empty();
    };
  }

  private static boolean meansItself(Run run) throws IOException {
    for (String other : run.meant()) if (Words.stems(other).equals(run.stems())) return true;
    return false;
  }

  /// What is looked for in place of a run; its own words come first.
  private static QueryNode.Text either(Run run, Budget notes) throws IOException {
    List<QueryNode.Text> texts = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String other : run.meant())
      if (Words.stems(other).equals(run.stems())) texts.addFirst(new QueryNode.Word(other));
      else {
        texts.add(new QueryNode.Word(other));
        others.add(other);
      }
    if (others.isEmpty()) return texts.getFirst();
    String how = others.size() == texts.size() ? "is read as " : "finds also ";
    notes.tell(run.typed() + " " + how + String.join(", ", others));
    return texts.size() == 1 ? texts.getFirst() : new QueryNode.Either(texts);
  }
}

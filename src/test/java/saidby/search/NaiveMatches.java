package saidby.search;

import java.util.ArrayList;
import java.util.List;
import saidby.query.QueryNode;

/// Where text stands among words, by trying every place.
///
/// Of the pairs that a nearness finds, those that hold a shorter one are passed over, each alternative by itself: what is
/// near to a pair is near to the closest one.
final class NaiveMatches {
  private final List<String> words;

  private NaiveMatches(List<String> words) {
    this.words = words;
  }

  /// Words from the first to the last.
  private record Run(int first, int last) {
    boolean holds(Run other) {
      return first <= other.first && other.last <= last && !equals(other);
    }
  }

  static boolean found(QueryNode.Text text, List<String> words) {
    return new NaiveMatches(words).ways(text).stream().anyMatch(way -> !way.isEmpty());
  }

  /// The runs found by each alternative; those of single words count as one alternative.
  private List<List<Run>> ways(QueryNode.Text text) {
    return switch (text) {
      case QueryNode.Word(String word) -> List.of(sequence(List.of(new QueryNode.Word(word))));
      case QueryNode.Phrase phrase -> List.of(sequence(phrase.parts()));
      case QueryNode.Pattern pattern -> List.of(sequence(List.of(pattern)));
      case QueryNode.Fuzzy fuzzy -> List.of(like(fuzzy));
      case QueryNode.Near near -> near(near);
      case QueryNode.Either(List<QueryNode.Text> texts) -> either(texts);
    };
  }

  private List<List<Run>> either(List<QueryNode.Text> texts) {
    List<Run> single = new ArrayList<>();
    List<List<Run>> ways = new ArrayList<>();
    for (QueryNode.Text text : texts) for (List<Run> way : ways(text)) {
      if (way.stream().allMatch(run -> run.first() == run.last())) single.addAll(way);
      else ways.add(way);
    }
    ways.add(single);
    return ways;
  }

  private List<List<Run>> near(QueryNode.Near near) {
    List<List<Run>> ways = new ArrayList<>();
    for (List<Run> left : ways(near.left())) for (List<Run> right : ways(near.right())) {
      ways.add(pairs(left, right, near.distance()));
      if (!near.ordered()) ways.add(pairs(right, left, near.distance()));
    }
    return ways;
  }

  private static List<Run> pairs(List<Run> left, List<Run> right, int distance) {
    List<Run> pairs = new ArrayList<>();
    for (Run a : left)
      for (Run b : right)
        if (a.last() < b.first() && b.first() - a.last() - 1 <= distance) pairs.add(new Run(a.first(), b.last()));
    return pairs.stream().filter(run -> pairs.stream().noneMatch(run::holds)).toList();
  }

  private List<Run> sequence(List<? extends QueryNode.Part> parts) {
    List<String> pattern = new ArrayList<>();
    for (QueryNode.Part part : parts) switch (part) {
      case QueryNode.Word(String text) -> pattern.addAll(NaiveSearch.words(text));
      case QueryNode.Pattern(String text) -> pattern.add(text.replace("*", ".*").replace("?", "."));
      case QueryNode.Gap _ -> pattern.add(".*");
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i + pattern.size() <= words.size(); i++) {
      boolean fits = true;
      for (int j = 0; j < pattern.size(); j++) fits &= words.get(i + j).matches(pattern.get(j));
      if (fits) runs.add(new Run(i, i + pattern.size() - 1));
    }
    return runs;
  }

  private List<Run> like(QueryNode.Fuzzy fuzzy) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++)
      if (words.get(i).charAt(0) == fuzzy.text().charAt(0) && distance(words.get(i), fuzzy.text()) <= fuzzy.edits())
        runs.add(new Run(i, i));
    return runs;
  }

  /// Edits between two words, a swap of neighbours counting as one.
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) for (int j = 0; j <= b.length(); j++) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
      if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
    }
    return d[a.length()][b.length()];
  }
}

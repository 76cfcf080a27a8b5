package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Reads one run of characters without spaces as words, patterns or fuzzy words.
final class Words {
  static final int MAX_WILDCARDS = 5;

  private Words() {}

  /// Empty when there is no word in it.
  static List<QueryNode.Text> read(String run, Notes notes) {
    String text = Characters.stripped(run, true);
    int tail = tail(text);
    if (tail < text.length()) {
      String base = text;
      for (; tail < base.length(); tail = tail(base)) base = Characters.stripped(base.substring(0, tail), true);
      return fuzzy(base, text.charAt(text.length() - 1), notes);
    }
    if (isPattern(text)) return patterns(text, notes);
    return word(text).stream().toList();
  }

  /// Where `~` or `~1` at the end begins; the text's length when there is none.
  private static int tail(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') end--;
    return end > 0 && text.charAt(end - 1) == '~' ? end - 1 : text.length();
  }

  private static List<QueryNode.Text> fuzzy(String base, char last, Notes notes) {
    if (isPattern(base)) return patterns(base, notes);
    List<QueryNode.Text> word = word(base);
    boolean simple = base.codePoints().allMatch(Characters::isWordly);
    if (word.isEmpty() || !simple || last == '0') return word;
    return List.of(new QueryNode.Fuzzy(base, last == '1' ? 1 : 2));
  }

  private static boolean isPattern(String text) {
    for (int i = 0; i < text.length(); i++) if (Characters.isWildcard(text, i)) return true;
    return false;
  }

  /// Patterns hold letters and wildcards alone: other marks separate words, as they do in the text looked into.
  private static List<QueryNode.Text> patterns(String text, Notes notes) {
    List<QueryNode.Text> nodes = new ArrayList<>();
    var piece = new StringBuilder();
    for (int i = 0; i < text.length();) {
      int codePoint = text.codePointAt(i);
      if (Characters.isWildcard(text, i) || Characters.isWordly(codePoint)) piece.appendCodePoint(codePoint);
      else end(piece, nodes, notes);
      i += Character.charCount(codePoint);
    }
    end(piece, nodes, notes);
    return nodes;
  }

  private static void end(StringBuilder piece, List<QueryNode.Text> nodes, Notes notes) {
    String text = piece.toString().replaceAll("[*?]*\\*[*?]*", "*");
    piece.setLength(0);
    if (!Characters.hasWord(text)) return;
    if (!isPattern(text)) nodes.addAll(word(text));
    else
      if (text.chars().filter(c -> c == '*' || c == '?').count() <= MAX_WILDCARDS)
        nodes.add(new QueryNode.Pattern(text));
      else
        notes.add("\"" + Notes.shortened(text) + "\" has too many wildcards: it was left out");
  }

  /// A word that looks like an operator is not one here.
  private static List<QueryNode.Text> word(String text) {
    String word = Characters.stripped(text, false);
    if (word.isEmpty()) return List.of();
    return List.of(new QueryNode.Word(switch (word) {
      case "AND" -> "and";
      case "OR" -> "or";
      case "NOT" -> "not";
      default -> word;
    }));
  }
}

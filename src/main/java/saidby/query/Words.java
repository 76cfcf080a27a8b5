package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Reads one run of characters without spaces as words, patterns or fuzzy words.
final class Words {
  /// Most wildcards of one pattern.
  static final int MAX_WILDCARDS = 5;
  /// Longest pattern or fuzzy word; there are hardly any words so long.
  static final int MAX_LETTERS = 60;

  private final Notes notes;
  private final Place place;

  Words(Notes notes, Place place) {
    this.notes = notes;
    this.place = place;
  }

  /// Empty when there is no word in it.
  List<QueryNode.Text> read(String run) {
    String text = Characters.stripped(run, true);
    int tail = tail(text);
    if (tail < text.length()) {
      String base = text;
      for (; tail < base.length(); tail = tail(base)) base = Characters.stripped(base.substring(0, tail), true);
      return fuzzy(base, text.charAt(text.length() - 1));
    }
    return Patterns.isPattern(text) ? patterns(text) : word(text);
  }

  /// Where `~` or `~1` at the end begins; the text's length when there is none.
  private static int tail(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') end--;
    if (end == 0 || text.charAt(end - 1) != '~') return text.length();
    while (end > 0 && text.charAt(end - 1) == '~') end--;
    return end;
  }

  private List<QueryNode.Text> fuzzy(String base, char last) {
    if (Patterns.isPattern(base)) return patterns(base);
    List<QueryNode.Text> word = word(base);
    boolean simple = base.codePoints().allMatch(Characters::isWordly);
    if (word.isEmpty() || !simple || last == '0') return word;
    if (base.length() > MAX_LETTERS) {
      notes.add(Notes.shown(base) + " is too long to be looked for by likeness", "it is looked for as it stands",
          place);
      return word;
    }
    return List.of(new QueryNode.Fuzzy(base, last == '1' ? 1 : 2));
  }

  private List<QueryNode.Text> patterns(String text) {
    List<QueryNode.Text> nodes = new ArrayList<>();
    for (String run : Patterns.runs(text))
      if (!Patterns.isPattern(run)) nodes.addAll(word(run));
      else
        if (isSane(run)) nodes.add(new QueryNode.Pattern(run));
        else notes.leftOut(Notes.shown(run) + " has too many wildcards or letters for a pattern", place);
    return nodes;
  }

  static boolean isSane(String pattern) {
    return Patterns.wildcards(pattern) <= MAX_WILDCARDS && pattern.length() <= MAX_LETTERS;
  }

  /// A word that looks like an operator is not one here.
  private static List<QueryNode.Text> word(String text) {
    String word = Characters.stripped(text, false);
    if (word.isEmpty()) return List.of();
    return List.of(new QueryNode.Word(switch (word) {
      case "AND" -> "and";
      case "OR" -> "or";
      case "NOT" -> "not";
      default -> Lexer.isNear(word) ? word.replace('/', '-') : word;
    }));
  }
}

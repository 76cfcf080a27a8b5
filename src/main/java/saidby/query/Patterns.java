package saidby.query;

import java.util.ArrayList;
import java.util.List;

/// Patterns within what is typed: `*` stands for any letters, `?` for one.
final class Patterns {
  private Patterns() {}

  static boolean isPattern(String text) {
    for (int i = 0; i < text.length(); i++) if (Characters.isWildcard(text, i)) return true;
    return false;
  }

  /// Runs of letters and wildcards with at least one letter each: other marks separate words, as they do in the text
  /// looked into. Of wildcards side by side, a `*` among them makes the others needless.
  static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    var run = new StringBuilder();
    for (int i = 0; i < text.length();) {
      int codePoint = text.codePointAt(i);
      if (Characters.isWildcard(text, i) || Characters.isWordly(codePoint)) run.appendCodePoint(codePoint);
      else end(run, runs);
      i += Character.charCount(codePoint);
    }
    end(run, runs);
    return runs;
  }

  static int wildcards(String run) {
    return (int) run.chars().filter(c -> c == '*' || c == '?').count();
  }

  private static void end(StringBuilder run, List<String> runs) {
    String text = simplified(run);
    run.setLength(0);
    if (Characters.hasWord(text)) runs.add(text);
  }

  private static String simplified(CharSequence run) {
    var simple = new StringBuilder(run.length());
    for (int i = 0; i < run.length();) {
      int start = i;
      boolean any = false;
      for (; i < run.length() && (run.charAt(i) == '*' || run.charAt(i) == '?'); i++) any |= run.charAt(i) == '*';
      if (any) simple.append('*');
      else simple.append(run, start, i);
      if (i < run.length() && i == start) simple.append(run.charAt(i++));
    }
    return simple.toString();
  }
}

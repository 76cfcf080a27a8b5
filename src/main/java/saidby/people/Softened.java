package saidby.people;

/// Words that a headline or a dateline shouts, written as names are.
final class Softened {
  private Softened() {}

  /// "GARIN" as "Garin", "O'NEIL" as "O'Neil".
  static String of(String word) {
    var soft = new StringBuilder(word.length());
    boolean initial = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      soft.append(initial ? c : Character.toLowerCase(c));
      initial = !Character.isLetter(c);
    }
    return soft.toString();
  }
}

package saidby.people;

import saidby.model.Person;

/// Ids of people from their names.
final class Slugs {
  private Slugs() {}

  /// "jane-doe"; middle initials are left out, so that "Jane Q. Doe" of one article is "Jane Doe" of another.
  static String id(Person.Kind kind, String name) {
    String slug = slug(kind == Person.Kind.NAMED ? withoutMiddleInitials(name) : name);
    return kind == Person.Kind.UNNAMED ? "unnamed:" + slug : slug;
  }

  private static String withoutMiddleInitials(String name) {
    String[] words = name.split(" ");
    var kept = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean initial = words[i].length() == 1 || (words[i].length() == 2 && words[i].charAt(1) == '.');
      if (i > 0 && i < words.length - 1 && initial) continue;
      kept.append(kept.isEmpty() ? "" : " ").append(words[i]);
    }
    return kept.toString();
  }

  /// "GARIN" as "Garin", "O'NEIL" as "O'Neil".
  static String softened(String word) {
    var soft = new StringBuilder(word.length());
    boolean initial = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      soft.append(initial ? c : Character.toLowerCase(c));
      initial = !Character.isLetter(c);
    }
    return soft.toString();
  }

  private static String slug(String name) {
    String folded = Lexicon.fold(name);
    var slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) slug.append(c);
      else
        if (c != '.' && c != '\'' && c != '’' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-')
          slug.append('-');
    }
    int end = slug.length();
    if (end > 0 && slug.charAt(end - 1) == '-') slug.setLength(end - 1);
    return slug.isEmpty() ? "nameless" : slug.toString();
  }
}

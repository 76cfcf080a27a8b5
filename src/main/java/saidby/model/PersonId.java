package saidby.model;

import java.text.Normalizer;
import java.util.Locale;

/// Makes ids of people from their names, the same for everyone who makes them.
public final class PersonId {
  private static final String UNNAMED = "unnamed:";

  private PersonId() {}

  /// "jane-doe" for "Jane Q. Doe": lower case, without accents, dots and apostrophes, words joined by hyphens. Middle
  /// initials of people are left out, so that "Jane Q. Doe" of one article is "Jane Doe" of another. A name without
  /// letters or digits gives a hash of it.
  public static String of(Person.Kind kind, String name) {
    String slug = slug(kind == Person.Kind.NAMED ? withoutMiddleInitials(name) : name);
    return kind == Person.Kind.UNNAMED ? UNNAMED + slug : slug;
  }

  /// The id that somebody outside of the articles gave ("Q100", "bioguide:X000001"), as it is. One that could as well be
  /// made from a name ("jane-doe", "unnamed:source") gets "id:" in front, so that nobody has it by their name alone.
  public static String given(String id) {
    return id.equals(slug(id)) || id.startsWith(UNNAMED) ? "id:" + id : id;
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

  private static String slug(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var slug = new StringBuilder(plain.length());
    plain.codePoints().filter(PersonId::counts).forEach(c -> {
      if (Character.isLetterOrDigit(c)) slug.appendCodePoint(c);
      else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
    });
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') slug.setLength(slug.length() - 1);
    return slug.isEmpty() ? "name-" + Integer.toHexString(name.hashCode()) : slug.toString();
  }

  private static boolean counts(int c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && ".'’".indexOf(c) < 0;
  }
}

package saidby.authority;

import java.util.Locale;
import saidby.model.Person;
import saidby.model.PersonId;

/// A name as it is looked up: without accents, dots, capitals and middle initials, which are kept apart, because two
/// names with different ones are two people.
///
/// @param words "jane-doe" for "Jane Q. Doe"
/// @param initials "q", in lower case; "" where the name has none
record NameKey(String words, String initials) {
  static NameKey of(String name) {
    String spaced = name.replace(',', ' ').strip();
    String[] words = spaced.split("\\s+");
    var initials = new StringBuilder(2);
    for (int i = 1; i < words.length - 1; i++)
      if (words[i].length() == 1 || (words[i].length() == 2 && words[i].charAt(1) == '.'))
        initials.append(words[i].charAt(0));
    return new NameKey(PersonId.of(Person.Kind.NAMED, String.join(" ", words)),
        initials.toString().toLowerCase(Locale.ROOT));
  }

  boolean isSingle() {
    return words.indexOf('-') < 0;
  }

  /// The same with another forename.
  NameKey withFirst(String forename) {
    return new NameKey(forename + words.substring(first().length()), initials);
  }

  /// "jane".
  String first() {
    return words.substring(0, isSingle() ? words.length() : words.indexOf('-'));
  }

  /// "doe".
  String last() {
    return words.substring(words.lastIndexOf('-') + 1);
  }

  /// Whether both may be written forms of one name: equal but for initials that only one of them has.
  boolean agrees(NameKey other) {
    return words.equals(other.words)
        && (initials.isEmpty() || other.initials.isEmpty() || initials.equals(other.initials));
  }
}

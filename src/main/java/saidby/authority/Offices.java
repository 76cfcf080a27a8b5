package saidby.authority;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.text.Language;

/// What English calls people, and which of these words may mean the same person. Immutable; loaded once, when first
/// asked for.
final class Offices {
  private static final Offices ENGLISH = new Offices();

  /// How far two words for what somebody is go together: `SAME` person, `KIN`, words that one person may bear after the
  /// other or at once (a senator, a congresswoman), `FOREIGN` to each other.
  enum Fit {
    SAME, KIN, FOREIGN
  }

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> anybodys = Language.ENGLISH.words("anybodys-roles");
  private final Set<String> offices = new HashSet<>(anybodys);
  private final Map<String, String> states = new HashMap<>();

  private Offices() {
    for (String line : Language.ENGLISH.lines("role-synonyms")) {
      List<String> words = Arrays.asList(line.split(" "));
      groups.computeIfAbsent(words.getFirst(), first -> new HashSet<>()).addAll(words);
      offices.addAll(words);
    }
    for (String line : Language.ENGLISH.lines("us-states")) {
      String[] forms = line.split(" ");
      for (String form : forms) states.put(form, forms[0]);
    }
  }

  static Offices english() {
    return ENGLISH;
  }

  /// The word as it stands for one person, "senator" for "senators"; empty when it is none for what somebody is.
  Optional<String> office(String word) {
    if (offices.contains(word)) return Optional.of(word);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    String single = bare.endsWith("men")
        ? bare.substring(0, bare.length() - 3) + "man"
        : bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    return Optional.of(single).filter(offices::contains);
  }

  /// Whether the word tells nothing about who somebody is not: a senator may be a chairman and a mother too.
  boolean isAnybodys(String word) {
    return anybodys.contains(word);
  }

  /// Full name of a state or its short form.
  Optional<String> state(String lower) {
    return Optional.ofNullable(states.get(lower));
  }

  /// Whether it is the full name of one.
  boolean isState(String word) {
    return word.equals(states.get(word));
  }

  Fit fit(String one, String other) {
    if (one.equals(other) || heads(one, other) || heads(other, one)) return Fit.SAME;
    for (Set<String> group : groups.values()) if (group.contains(one) && group.contains(other)) return Fit.KIN;
    return Fit.FOREIGN;
  }

  private boolean heads(String one, String other) {
    return groups.getOrDefault(one, Set.of()).contains(other);
  }
}

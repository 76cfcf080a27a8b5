package saidby.authority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import saidby.text.Language;

/// Which forenames of English stand for each other ("bob", "robert"). Immutable; loaded once, when first asked for.
final class Forenames {
  private static final Forenames ENGLISH = new Forenames();

  private final Map<String, Set<String>> others = new HashMap<>();

  private Forenames() {
    for (String line : Language.ENGLISH.lines("nicknames")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        others.computeIfAbsent(words[0], _ -> new HashSet<>()).add(words[i]);
        others.computeIfAbsent(words[i], _ -> new HashSet<>()).add(words[0]);
      }
    }
  }

  static Forenames english() {
    return ENGLISH;
  }

  /// Forms that may stand for this forename, itself left out.
  Set<String> others(String forename) {
    return others.getOrDefault(forename, Set.of());
  }
}

package saidby.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saidby.text.TokenizedText;

/// Tells French from everything else, by the tag of the article or by its commonest words.
final class Language {
  private static final int LOOKED_AT = 400;
  private static final Set<String> FRENCH = Set.of("le", "la", "les", "des", "du", "une", "est", "dans", "que", "qui",
      "au", "pour", "et", "sur");
  private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "said",
      "he", "with", "it");

  private Language() {}

  static boolean isFrench(TokenizedText text, Optional<String> tag) {
    if (tag.isPresent()) return tag.get().toLowerCase(Locale.ROOT).startsWith("fr");
    int french = 0;
    int english = 0;
    for (int i = 0; i < Math.min(text.size(), LOOKED_AT); i++) {
      if (FRENCH.contains(text.lower(i))) french++;
      if (ENGLISH.contains(text.lower(i))) english++;
    }
    return french > 2 && french > 2 * english;
  }
}

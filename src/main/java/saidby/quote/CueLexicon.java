package saidby.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.text.Language;

/// The verbs that announce speech, in all their forms. Safe on any thread.
public final class CueLexicon {
  /// A line of more words lists verbs whose forms are made by rule.
  private static final int IRREGULAR_FORMS = 8;
  private static final List<String> FRENCH_ENDINGS = List.of("er", "e", "ent", "é", "ée", "ait", "aient", "a", "ant",
      "era");

  private final Map<String, String> lemmas = new HashMap<>();
  private final boolean english;

  private CueLexicon(Language language) {
    english = language == Language.ENGLISH;
    boolean regular = false;
    for (String line : language.lines("cues")) {
      String[] words = line.split("\\s+");
      regular |= words.length > IRREGULAR_FORMS;
      if (!regular) addIrregular(words);
      else for (String lemma : words) addRegular(lemma);
    }
  }

  /// The English cues.
  public static CueLexicon english() {
    return English.LEXICON;
  }

  /// The French cues, in the third person.
  public static CueLexicon french() {
    return French.LEXICON;
  }

  /// The dictionary form of a cue in lower case, "say" for "said"; empty for other words.
  public Optional<String> lemma(String lower) {
    return Optional.ofNullable(lemmas.get(lower));
  }

  private void addIrregular(String[] forms) {
    String lemma = forms[0];
    for (String form : forms) lemmas.put(form, lemma);
    if (!english) return;
    lemmas.put(lemma + "s", lemma);
    lemmas.put(progressive(lemma), lemma);
  }

  private void addRegular(String lemma) {
    lemmas.putIfAbsent(lemma, lemma);
    if (!english) {
      String stem = lemma.substring(0, lemma.length() - 2);
      for (String ending : FRENCH_ENDINGS) lemmas.putIfAbsent(stem + ending, lemma);
      return;
    }
    lemmas.putIfAbsent(thirdPerson(lemma), lemma);
    lemmas.putIfAbsent(past(lemma), lemma);
    lemmas.putIfAbsent(progressive(lemma), lemma);
    if (isDoubled(lemma)) {
      lemmas.putIfAbsent(lemma + lemma.charAt(lemma.length() - 1) + "ed", lemma);
      lemmas.putIfAbsent(lemma + lemma.charAt(lemma.length() - 1) + "ing", lemma);
    }
  }

  private static String thirdPerson(String lemma) {
    if (endsInConsonantY(lemma)) return lemma.substring(0, lemma.length() - 1) + "ies";
    boolean hissing = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return lemma + (hissing ? "es" : "s");
  }

  private static String past(String lemma) {
    if (endsInConsonantY(lemma)) return lemma.substring(0, lemma.length() - 1) + "ied";
    return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
  }

  private static String progressive(String lemma) {
    if (lemma.endsWith("ie")) return lemma.substring(0, lemma.length() - 2) + "ying";
    boolean dropped = lemma.endsWith("e") && !lemma.endsWith("ee");
    return (dropped ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y") && lemma.length() > 1 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }

  /// Whether the last consonant may be doubled: "quip", "admit", "label".
  private static boolean isDoubled(String lemma) {
    int length = lemma.length();
    return length > 2 && "bdgmnprtl".indexOf(lemma.charAt(length - 1)) >= 0
        && "aeiou".indexOf(lemma.charAt(length - 2)) >= 0;
  }

  private static final class English {
    static final CueLexicon LEXICON = new CueLexicon(Language.ENGLISH);
  }

  private static final class French {
    static final CueLexicon LEXICON = new CueLexicon(Language.FRENCH);
  }
}

package saidby.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import saidby.text.Language;

/// Closed classes of English words, from a resource.
public final class FunctionWords {
  private static final Map<String, Integer> CLASSES = new HashMap<>();
  private static final Set<String> NO_NAMES = Language.ENGLISH.words("no-names");

  static final int NONE = 0;
  static final int DETERMINER = 1;
  static final int PREPOSITION = 2;
  static final int CONJUNCTION = 3;
  static final int AUXILIARY = 4;
  static final int ADVERB = 5;
  static final int PRONOUN = 6;
  static final int OWNER = 7;
  static final int SOMEONE = 8;

  static {
    int type = 1;
    for (String line : Language.ENGLISH.lines("function-words")) {
      String[] words = line.split("\\s+");
      for (int i = 1; i < words.length; i++) CLASSES.putIfAbsent(words[i], type);
      type++;
    }
  }

  private FunctionWords() {}

  /// Class of the word, in lower case; [#NONE] for words of open classes.
  static int of(String lower) {
    return CLASSES.getOrDefault(lower, NONE);
  }

  /// Whether the word stands in any closed class.
  public static boolean contains(String lower) {
    return CLASSES.containsKey(lower);
  }

  /// Days and months.
  static boolean isCalendar(String lower) {
    return NO_NAMES.contains(lower);
  }
}

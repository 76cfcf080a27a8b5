package saidby.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saidby.text.WordList;

/// The words that announce a statement without quotation marks, and those that end one.
final class AnnouncementWords {
  private static final Map<String, Set<String>> GROUPS = read();
  static final Set<String> STATEMENTS = group("statement");
  static final Set<String> VERBS = group("verb");
  /// Verbs that end a paragraph before a colon.
  static final Set<String> SAYING = group("saying");
  /// What may stand between a speaker and the verb.
  static final Set<String> BETWEEN = group("between");
  /// Pronouns of those who speak for themselves.
  static final Set<String> FIRST_PERSON = group("person");
  /// Opening words of the lines that stand below a statement and are no part of it.
  static final Set<String> ENDS = group("end");
  /// Opening words of the line that closes a letter.
  static final Set<String> CLOSINGS = group("closing");

  private AnnouncementWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : WordList.lines("/saidby/lang/en/announcements.txt")) {
      List<String> words = Arrays.asList(line.split("[: ]+"));
      groups.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }
    return Map.copyOf(groups);
  }

  private static Set<String> group(String name) {
    Set<String> words = GROUPS.get(name);
    if (words == null) throw new IllegalStateException("no words for " + name);
    return words;
  }
}

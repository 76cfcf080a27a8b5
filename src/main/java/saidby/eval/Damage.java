package saidby.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// How people who look for a quote remember its words.
enum Damage {
  EXACT("exact fragment, in quotation marks"), IN_ORDER("its words, in order"), DROPPED(
      "two words in the middle left out"),
  REORDERED("its words, in another order"), MISSPELT(
      "one word misspelt"),
  FUZZY("one word misspelt, with ~ behind it"), INFLECTED("one word in another inflection");

  final String words;

  Damage(String words) {
    this.words = words;
  }

  /// A query for the fragment; empty where it has no word that can be damaged so.
  ///
  /// @param fragment words that follow one another
  /// @param inflections by word, another form of it
  Optional<String> query(List<String> fragment, Map<String, String> inflections, Random random) {
    List<String> words = new ArrayList<>(fragment);
    return switch (this) {
      case EXACT -> Optional.of("\"" + plain(words) + "\"");
      case IN_ORDER -> Optional.of(plain(words));
      case DROPPED -> {
        for (int i = 0; i < 2; i++) words.remove(1 + random.nextInt(words.size() - 2));
        yield Optional.of(plain(words));
      }
      case REORDERED -> {
        Collections.shuffle(words, random);
        yield Optional.of(plain(words));
      }
      case MISSPELT -> misspelt(words, "", random);
      case FUZZY -> misspelt(words, "~", random);
      case INFLECTED -> inflected(words, inflections, random);
    };
  }

  private static String plain(List<String> words) {
    return words.stream().map(Damage::lower).collect(Collectors.joining(" "));
  }

  /// Capitals would make operators of "AND", "OR" and "NOT".
  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Optional<String> misspelt(List<String> words, String behind, Random random) {
    List<Integer> long5 = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) if (words.get(i).length() >= 5) long5.add(i);
    if (long5.isEmpty()) return Optional.empty();
    int at = long5.get(random.nextInt(long5.size()));
    words.set(at, typo(lower(words.get(at)), random) + behind);
    return Optional.of(plain(words));
  }

  /// Two letters turned round, one left out, one twice, or one wrong; never the first.
  private static String typo(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String typo = switch (random.nextInt(4)) {
      case 0 -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      case 1 -> before + word.substring(at + 1);
      case 2 -> before + word.charAt(at) + word.substring(at);
      default -> before + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    };
    return typo.equals(word) ? before + word.substring(at + 1) : typo;
  }

  private static Optional<String> inflected(List<String> words, Map<String, String> inflections, Random random) {
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) if (inflections.containsKey(lower(words.get(i)))) known.add(i);
    if (known.isEmpty()) return Optional.empty();
    int at = known.get(random.nextInt(known.size()));
    words.set(at, inflections.getOrDefault(lower(words.get(at)), ""));
    return Optional.of(plain(words));
  }
}

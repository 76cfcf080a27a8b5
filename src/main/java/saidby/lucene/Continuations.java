package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saidby.lucene.word.Token;

/// How quotes go on behind a beginning: every phrase of two to four words that was met, and how often.
final class Continuations {
  /// Most words of a phrase.
  static final int MOST_WORDS = 4;
  /// What may stand between the words of a phrase: anything else ends it.
  private static final String BETWEEN = " -\u00A0";
  /// What a phrase may have beside letters and digits, so that it can be put between quotation marks.
  private static final String PLAIN = BETWEEN + "'’.";
  /// Where this share of the quotes with a phrase go on in one way, the longer phrase stands for both.
  private static final double SAME = 0.8;
  private static final int MANY = 8;

  /// A phrase and how it is written.
  private static final class Met {
    private final Map<String, Integer> written = new HashMap<>();
    private int times;

    void add(String text) {
      times++;
      written.merge(text, 1, Integer::sum);
    }
  }

  /// @param written as most quotes write it
  /// @param likely about how many quotes have it
  record Phrase(List<String> words, String written, double likely) {}

  private final Vocabulary vocabulary;
  private final Beginning beginning;
  private final Map<List<String>, Met> met = new HashMap<>();
  private int taken;

  /// What phrases begin with.
  ///
  /// @param words whole ones
  /// @param unfinished how the next word begins
  record Beginning(List<String> words, String unfinished) {
    boolean allows(String word, int place) {
      return place < words.size()
          ? word.equals(words.get(place))
          : place > words.size() || word.startsWith(unfinished);
    }

    int size() {
      return words.size() + (unfinished.isEmpty() ? 0 : 1);
    }
  }

  Continuations(Vocabulary vocabulary, Beginning beginning) {
    this.vocabulary = vocabulary;
    this.beginning = beginning;
  }

  /// Takes what a quote says.
  ///
  /// @param place number of the first word of the beginning
  void add(String text, int place) throws IOException {
    taken++;
    List<Token> tokens = Token.of(text, place, MOST_WORDS);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!beginning.allows(token.exact(), i)) return;
      if (i > 0 && !isJoined(text, tokens.get(i - 1).end(), token.start())) return;
      words.add(token.exact());
      if (i == 0 || words.size() < beginning.size() || vocabulary.isSmall(token.exact())) continue;
      String written = text.substring(tokens.getFirst().start(), token.end());
      if (isPlain(written)) met.computeIfAbsent(List.copyOf(words), _ -> new Met()).add(written);
    }
  }

  private static boolean isJoined(String text, int from, int to) {
    return to == from + 1 && BETWEEN.indexOf(text.charAt(from)) >= 0;
  }

  private static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  /// Every phrase that does not nearly always go on in one and the same way; what one quote alone says no longer than
  /// it must be, and not at all where there are many.
  ///
  /// @param weight how many quotes each of those that were taken stands for
  List<Phrase> phrases(double weight) {
    Set<List<String>> leftOut = new HashSet<>();
    met.forEach((words, longer) -> {
      if (longer.times == 1 && taken >= MANY) leftOut.add(words);
      for (int size = words.size() - 1; size > 1; size--) {
        Met begun = met.get(words.subList(0, size));
        if (begun == null) continue;
        if (longer.times == 1) leftOut.add(words);
        else if (longer.times >= SAME * begun.times) leftOut.add(words.subList(0, size));
      }
    });
    List<Phrase> phrases = new ArrayList<>();
    met.forEach((words, all) -> {
      if (!leftOut.contains(words)) phrases.add(new Phrase(words, mostly(all.written), all.times * weight));
    });
    return phrases;
  }

  private static String mostly(Map<String, Integer> written) {
    return written.entrySet()
        .stream()
        .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}

package saidby.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saidby.model.Span;
import saidby.speaker.FunctionWords;
import saidby.speaker.LearnedVocabulary;
import saidby.speaker.Stem;
import saidby.speaker.Vocabulary;
import saidby.text.TokenizedText;

/// How often each word was seen, and how; the counts of one article can be taken away again, so that the model does not
/// learn to trust counts that the article itself made.
final class WordCounts {
  private static final Set<String> BEFORE_NOUNS = Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my",
      "your",
      "this", "these", "those", "of", "'s", "no", "some", "any", "several", "many", "two", "three", "four", "former",
      "other");
  private static final Set<String> BEFORE_VERBS = Set.of("he", "she", "they", "i", "we", "you", "it", "who", "to",
      "will",
      "would", "could", "should", "can", "may", "might", "must", "not", "don't", "didn't", "doesn't", "won't", "has",
      "have",
      "had", "also", "been", "never");

  private final Map<String, Count> words = new HashMap<>();
  private final Map<String, Count> stems = new HashMap<>();

  /// Counts the words of the articles outside quotation marks.
  static WordCounts of(List<GoldArticle> articles) {
    var counts = new WordCounts();
    for (GoldArticle article : articles) counts.add(article);
    return counts;
  }

  private void add(GoldArticle article) {
    TokenizedText text = article.tokens();
    var cue = new boolean[text.size()];
    article.attributions().forEach(a -> a.cue().forEach(span -> mark(cue, text, span)));
    for (int i = 0; i < text.size(); i++) {
      if (!text.isWord(i)) continue;
      String word = text.lower(i);
      boolean announces = cue[i] && !(FunctionWords.contains(word) && !word.equals("according"));
      Count count = words.computeIfAbsent(word, w -> new Count());
      Count stem = stems.computeIfAbsent(Stem.of(word), w -> new Count());
      count.total++;
      stem.total++;
      count.cues += announces ? 1 : 0;
      stem.cues += announces ? 1 : 0;
      boolean first = i == 0 || text.sentence(i) != text.sentence(i - 1) || !text.isWord(i - 1);
      if (!first && text.isCapitalised(i)) count.capitals++;
      if (!text.isCapitalised(i)) count.smalls++;
      if (i > 0 && BEFORE_NOUNS.contains(text.lower(i - 1))) count.nouns++;
      if (i > 0 && BEFORE_VERBS.contains(text.lower(i - 1))) count.verbs++;
    }
  }

  private static void mark(boolean[] cue, TokenizedText text, Span span) {
    for (int i = text.tokenAt(span.start()); i < text.size() && text.start(i) < span.end(); i++) cue[i] = true;
  }

  /// The vocabulary of all counts but those of this article.
  Vocabulary without(GoldArticle article) {
    WordCounts own = of(List.of(article));
    return new Vocabulary() {
      @Override
      public int cue(String word) {
        return WordCounts.cue(word(word, own), stem(word, own));
      }

      @Override
      public boolean isNoun(String word) {
        return noun(word, word(word, own));
      }

      @Override
      public boolean isName(String word) {
        return name(word(word, own));
      }

      private Count word(String word, WordCounts without) {
        return words.getOrDefault(word, Count.NONE).minus(without.words.getOrDefault(word, Count.NONE));
      }

      private Count stem(String word, WordCounts without) {
        String stem = Stem.of(word);
        return stems.getOrDefault(stem, Count.NONE).minus(without.stems.getOrDefault(stem, Count.NONE));
      }
    };
  }

  /// All counts, in the form that ships.
  LearnedVocabulary learned() {
    var traits = new HashMap<String, Byte>();
    words.forEach((word, count) -> {
      if (count.total < 2) return;
      int cue = cue(count, stems.getOrDefault(Stem.of(word), Count.NONE));
      traits.put(word, LearnedVocabulary.traits(cue, noun(word, count), name(count)));
    });
    stems.forEach((stem, count) -> {
      int cue = cue(Count.NONE, count);
      if (cue > 0) traits.put("~" + stem, LearnedVocabulary.traits(cue, false, true));
    });
    return LearnedVocabulary.of(traits);
  }

  private static int cue(Count word, Count stem) {
    double stemRate = stem.cues / (stem.total + 1.0);
    double rate = (word.cues + 3 * stemRate) / (word.total + 3);
    return rate >= .40 ? 3 : rate >= .15 ? 2 : rate >= .04 ? 1 : 0;
  }

  private static boolean noun(String word, Count count) {
    if (count.nouns + count.verbs == 0) return LearnedVocabulary.looksLikeNoun(word);
    return count.nouns > count.verbs;
  }

  private static boolean name(Count count) {
    return count.capitals >= count.smalls;
  }

  /// What was counted of one word.
  private static final class Count {
    static final Count NONE = new Count();
    int total;
    int cues;
    int nouns;
    int verbs;
    int capitals;
    int smalls;

    Count minus(Count other) {
      var rest = new Count();
      rest.total = total - other.total;
      rest.cues = cues - other.cues;
      rest.nouns = nouns - other.nouns;
      rest.verbs = verbs - other.verbs;
      rest.capitals = capitals - other.capitals;
      rest.smalls = smalls - other.smalls;
      return rest;
    }
  }
}

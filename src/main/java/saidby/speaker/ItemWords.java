package saidby.speaker;

import saidby.quote.CueLexicon;

/// The words of a narration as numbers for features, and how far things are from each other.
final class ItemWords {
  private static final int FAR = 12;

  private final Narration narration;
  private final SentenceView view;
  private final int[] words;
  private final int[] stems;
  private final boolean[] announces;

  ItemWords(Scene scene, SentenceView view) {
    narration = scene.narration();
    this.view = view;
    words = new int[narration.size()];
    stems = new int[words.length];
    announces = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      String lower = narration.lower(i);
      words[i] = lower.hashCode();
      announces[i] = CueLexicon.english().lemma(lower).isPresent();
      stems[i] = announces[i] || view.type(i) == '2' || view.type(i) == '3' ? Stem.of(lower).hashCode() : words[i];
    }
  }

  int size() {
    return words.length;
  }

  /// Hash of the word.
  int word(int item) {
    return words[item];
  }

  /// Hash of a verb's stem, of the word itself where it is no verb of saying.
  int stem(int item) {
    return stems[item];
  }

  /// Whether the lexicon knows it as a verb of saying, however rare.
  boolean announces(int item) {
    return announces[item];
  }

  /// Hash of the word so many items further on in the paragraph, 0 outside of it.
  int word(int item, int offset) {
    int at = item + offset;
    if (at < 0 || at >= words.length || narration.paragraph(at) != narration.paragraph(item)) return 0;
    return words[at];
  }

  /// Class of the item so many further on in the sentence, 0 outside of it.
  int type(int item, int offset) {
    int at = item + offset;
    return at < view.first(item) || at > view.last(item) ? 0 : view.type(at);
  }

  /// Hash of the last three letters.
  int ending(int item) {
    String word = narration.lower(item);
    int hash = 0;
    for (int i = Math.max(0, word.length() - 3); i < word.length(); i++) hash = hash * 31 + word.charAt(i);
    return hash;
  }

  boolean isTitle(int item) {
    return narration.isTitle(item);
  }

  /// 0, 1, 2, 3, then ever coarser up to 8.
  static int near(int distance) {
    return distance <= 3
        ? distance
        : distance <= 5 ? 4 : distance <= 8 ? 5 : distance <= FAR ? 6 : distance <= 24 ? 7 : 8;
  }

  /// Several small numbers in one; each part is at least 0 and below its limit.
  static long key(long... partsAndLimits) {
    long key = 0;
    for (int i = 0; i < partsAndLimits.length; i += 2) key = key * partsAndLimits[i + 1] + partsAndLimits[i];
    return key;
  }
}

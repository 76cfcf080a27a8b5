package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A narration as a row of units: a phrase, a marked run, a word or a mark each, with the class of each unit.
///
/// A phrase is a maximal row of names and nouns with what leads it in ("the", "his", "two"), joined across 's, & and
/// the particles of names. Titles stay in the phrase; an apposition is a phrase of its own.
final class Units {
  private final Narration narration;
  private final char[] classes;
  private final int[] firsts;
  private final char[] symbols;
  private final int[] chunkOf;
  private final int[] unitOf;
  private final List<Chunk> chunks = new ArrayList<>();
  /// Behind the last row of words that could lead into a phrase and did not.
  private int idleLead;
  private int size;

  Units(Narration narration, Vocabulary vocabulary) {
    this.narration = narration;
    classes = WordClasses.of(narration, vocabulary);
    firsts = new int[classes.length + 1];
    symbols = new char[classes.length];
    chunkOf = new int[classes.length];
    unitOf = new int[classes.length];
    for (int item = 0; item < classes.length;) item = take(item);
    firsts[size] = classes.length;
  }

  /// Makes one unit of what begins at the item and tells where the next begins.
  private int take(int item) {
    int end = phraseEnd(item);
    firsts[size] = item;
    chunkOf[size] = -1;
    if (end > item) addPhrase(item, end);
    else addWord(item);
    int next = Math.max(end, item + 1);
    for (int i = item; i < next; i++) unitOf[i] = size;
    size++;
    return next;
  }

  private void addWord(int item) {
    symbols[size] = classes[item];
    @Nullable
    PhraseType type = switch (classes[item]) {
      case WordClasses.PRONOUN -> PhraseType.PRONOUN;
      case WordClasses.WHO -> PhraseType.WHO;
      case WordClasses.SOMEONE -> PhraseType.SOMEONE;
      case WordClasses.OWNER -> PhraseType.OWNER;
      default -> null;
    };
    if (type != null) {
      chunkOf[size] = chunks.size();
      chunks.add(new Chunk(item, item, item, type, size));
    }
  }

  private void addPhrase(int first, int end) {
    int head = end - 1;
    boolean named = classes[head] == WordClasses.NAME;
    symbols[size] = named ? WordClasses.NAME : WordClasses.NOUN;
    if (classes[first] == WordClasses.OWNER) chunks.add(new Chunk(first, first, first, PhraseType.OWNER, size));
    for (int i = first + 1; i < end; i++)
      if (classes[i] == WordClasses.POSSESSIVE) chunks.add(new Chunk(first, i - 1, i - 1, PhraseType.POSSESSOR, size));
    chunkOf[size] = chunks.size();
    chunks.add(new Chunk(first, head, head, named ? PhraseType.NAME : PhraseType.NOUN, size));
  }

  /// Behind the phrase that begins at the item; the item itself when none does.
  private int phraseEnd(int item) {
    if (item < idleLead) return item;
    int at = item;
    while (isInSentence(at, item) && isLead(classes[at])) at++;
    int lead = at;
    if (at > item && isModifier(at, item)) at++;
    int core = at;
    while (isInSentence(at, item)) {
      if (isCore(classes[at])) at++;
      else if (at > core && joins(at, item)) at += 2;
      else if (isDescribing(at, item)) at++;
      else break;
    }
    if (at > core) return at;
    idleLead = lead; // no shorter row of them leads into one either
    return item;
  }

  private boolean isInSentence(int at, int item) {
    return at < classes.length && narration.sentence(at) == narration.sentence(item);
  }

  private static boolean isLead(char type) {
    return type == WordClasses.DETERMINER || type == WordClasses.OWNER || type == WordClasses.NUMBER
        || type == WordClasses.SOMEONE;
  }

  private static boolean isCore(char type) {
    return type == WordClasses.NAME || type == WordClasses.NOUN;
  }

  /// A word of no known class that reads like a noun or an adjective, within a phrase: "law enforcement official".
  private boolean isDescribing(int at, int item) {
    return at > item && classes[at] == 'o' && isInSentence(at + 1, item) && isCore(classes[at + 1])
        && WordEnding.describes(narration.lower(at));
  }

  /// A word of another class between "the" and a noun: "the deeply worried mayor".
  private boolean isModifier(int at, int item) {
    if (!isInSentence(at + 1, item) || !isCore(classes[at + 1])) return false;
    return switch (classes[at]) {
      case 'o', 'g', 'e', WordClasses.ADVERB, '1' -> true;
      default -> false;
    };
  }

  /// Whether the item and the one behind it go on with the phrase.
  private boolean joins(int at, int item) {
    if (!isInSentence(at + 1, item)) return false;
    char next = classes[at + 1];
    return switch (classes[at]) {
      case WordClasses.POSSESSIVE -> isCore(next);
      case WordClasses.AMPERSAND, WordClasses.LINK -> next == WordClasses.NAME && classes[at - 1] == WordClasses.NAME;
      default -> false;
    };
  }

  Narration narration() {
    return narration;
  }

  int size() {
    return size;
  }

  /// The class of every item, not to be changed.
  char[] classes() {
    return classes;
  }

  /// First item of the unit; of the unit behind the last one, the number of items.
  int first(int unit) {
    return firsts[unit];
  }

  /// Class of the unit, as [WordClasses] spells it; a phrase has the class of its head.
  char symbol(int unit) {
    return symbols[unit];
  }

  int unitOf(int item) {
    return unitOf[item];
  }

  int sentence(int unit) {
    return narration.sentence(firsts[unit]);
  }

  int paragraph(int unit) {
    return narration.paragraph(firsts[unit]);
  }

  /// Index of the phrase that the unit is, -1 when it is none.
  int chunkOf(int unit) {
    return chunkOf[unit];
  }

  /// All phrases in text order; a possessor before the phrase that it begins.
  List<Chunk> chunks() {
    return chunks;
  }

  /// The word of a unit that is no phrase, lower case; the head word of a phrase.
  String word(int unit) {
    int chunk = chunkOf[unit];
    return narration.lower(chunk < 0 ? firsts[unit] : chunks.get(chunk).head());
  }

  /// Whether the unit is a word that announces speech at least now and then.
  boolean isCue(int unit) {
    return symbols[unit] >= '1' && symbols[unit] <= '3';
  }
}

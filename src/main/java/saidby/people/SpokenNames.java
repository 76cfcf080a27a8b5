package saidby.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import saidby.text.TokenizedText;

/// Names that a found quote is laid to: whoever speaks is a person.
final class SpokenNames {
  /// What stands behind them is a place, and no place speaks.
  private static final Set<String> PLACING = Set.of("in", "at", "near", "around", "across", "throughout", "into",
      "inside", "outside", "toward", "towards");

  private SpokenNames() {}

  /// The same names, licensed where they are the whole mention, office and article aside.
  static List<Name> license(Reading reading, List<Name> names, List<SpokenMention> spoken) {
    TokenizedText text = reading.text;
    var starts = new BitSet(text.size());
    var ends = new BitSet(text.size());
    for (SpokenMention mention : spoken) mention.mention().ifPresent(span -> {
      starts.set(text.tokenAt(span.start()));
      int end = text.tokenAt(Math.max(span.start(), span.end() - 1));
      while (end > 0 && end < text.size() && text.start(end) > span.start() && isNoName(reading, end)) end--;
      ends.set(end);
    });
    var licensed = new ArrayList<Name>(names.size());
    for (Name name : names) licensed.add(isSpoken(reading, name, starts, ends) ? name.license() : name);
    return licensed;
  }

  private static boolean isNoName(Reading reading, int token) {
    return !reading.isWord(token) || reading.isPossessive(token);
  }

  private static boolean isSpoken(Reading reading, Name name, BitSet starts, BitSet ends) {
    if (name.licensed() || !ends.get(name.to() - 1) || reading.isHeadline(name.from())) return false;
    if (!name.hasOffice() && PLACING.contains(reading.lower(name.from() - 1))) return false;
    if (!name.isFull() && !name.hasOffice() && reading.opensSentence(name.from()) && !saysSomething(reading, name.to()))
      return false;
    int first = starts.previousSetBit(name.from());
    return first >= 0 && first >= name.left() - 1 && !reading.has(name.from() - 1, Trait.DETERMINER);
  }

  /// A verb of speaking follows: without one, a capital at the head of a sentence is too little.
  private static boolean saysSomething(Reading reading, int behind) {
    int verb = behind;
    while (verb < behind + 3 && reading.any(verb, Trait.ADVERB.bit() | Trait.AUXILIARY.bit())) verb++;
    return reading.has(verb, Trait.SPEECH) || !reading.isWord(verb);
  }
}

package saidby.speaker;

import java.util.Optional;
import java.util.Set;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// A paragraph that announces a statement set below it: "Mayor Iris Falk (D-Ohio) today issued the following statement
/// on the flood:".
///
/// @param speaker the words that name whose statement it is; empty where the paragraph does not tell
/// @param from offset behind the announcement, where the statement begins if it stands in the same paragraph
record Announcement(Optional<Span> speaker, int from) {
  private static final Set<String> POINTING = Set.of("following", "this", "below");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");
  private static final Set<String> NAMING = Set.of("by", "from");
  private static final Set<String> SMALL = Set.of("van", "von", "de", "la", "del", "der", "al", "bin");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "m.d.", "md",
      "ph.d.");
  private static final int NEAR = 5;
  private static final int LONGEST_ASIDE = 30;
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST_STATEMENT = 30;

  /// Reads one paragraph, the tokens from `first` to before `end`.
  static Optional<Announcement> of(TokenizedText text, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!AnnouncementWords.STATEMENTS.contains(text.lower(i)) || !isPointedAt(text, i, first)) continue;
      int from = behind(text, i, end);
      return from < 0 ? Optional.empty() : Optional.of(new Announcement(speaker(text, i, first, end), from));
    }
    return saying(text, first, end);
  }

  /// "Mayor Falk (D-Ohio) said:" at the end of the paragraph.
  private static Optional<Announcement> saying(TokenizedText text, int first, int end) {
    int verb = end - 2;
    if (verb <= first || !text.word(end - 1).equals(":")) return Optional.empty();
    while (verb > first && isBetween(text, verb)) verb--;
    if (!AnnouncementWords.SAYING.contains(text.lower(verb))) return Optional.empty();
    Optional<Span> speaker = phraseBefore(text, verb, first);
    return speaker.map(span -> new Announcement(Optional.of(span), text.end(end - 1)));
  }

  /// "the following statement", "this joint statement"; also "Following is the floor statement".
  private static boolean isPointedAt(TokenizedText text, int noun, int first) {
    for (int i = noun - 1; i >= Math.max(first, noun - NEAR); i--) {
      if (!POINTING.contains(text.lower(i))) continue;
      if (text.lower(i + 1).equals("is") || text.lower(i + 1).equals("are")) return true;
      if (text.lower(i).equals("following")) return i > first && text.lower(i - 1).equals("the");
      return noun - i <= 2 && i > first && AnnouncementWords.VERBS.contains(text.lower(i - 1));
    }
    return false;
  }

  /// Where the statement begins: behind the colon, else behind the paragraph; -1 where reporting goes on.
  private static int behind(TokenizedText text, int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      if (!text.word(i).equals(":")) continue;
      int rest = text.end(end - 1) - text.end(i);
      if (rest == 0 || rest > SHORTEST_STATEMENT) return text.end(i);
    }
    return text.sentence(noun) == text.sentence(end - 1) ? text.end(end - 1) : -1;
  }

  private static Optional<Span> speaker(TokenizedText text, int noun, int first, int end) {
    String before = noun > first ? text.lower(noun - 1) : "";
    if (PRONOUNS.contains(before)) return Optional.of(span(text, noun - 1, noun));
    for (int i = noun - 1; i >= Math.max(first, noun - NEAR); i--)
      if (POINTING.contains(text.lower(i))) {
        int verb = verbBefore(text, i, first);
        if (verb > first) return phraseBefore(text, verb, first);
      }
    for (int i = noun + 1; i < Math.min(end - 1, noun + NEAR); i++)
      if (NAMING.contains(text.lower(i))) return phraseFrom(text, i + 1, end);
    return Optional.empty();
  }

  /// The verb of "issued today the following"; -1 without.
  private static int verbBefore(TokenizedText text, int pointing, int first) {
    for (int i = pointing - 1; i >= Math.max(first, pointing - NEAR); i--)
      if (AnnouncementWords.VERBS.contains(text.lower(i))) return i;
    return -1;
  }

  /// The name, pronoun or noun that is the subject of the verb, past days, an aside between commas and brackets.
  private static Optional<Span> phraseBefore(TokenizedText text, int verb, int first) {
    int end = verb;
    while (end > first && isBetween(text, end - 1)) end--;
    end = withoutBrackets(text, withoutAside(text, withoutBrackets(text, end, first), first), first);
    if (end <= first) return Optional.empty();
    if (PRONOUNS.contains(text.lower(end - 1))) return Optional.of(span(text, end - 1, end));
    int from = end;
    while (from > first && end - from < LONGEST_NAME && isName(text, from - 1, from < end)) from--;
    if (from < end) return Optional.of(span(text, from, end));
    return end - 2 >= first && text.lower(end - 2).equals("the")
        ? Optional.of(span(text, end - 2, end))
        : Optional.empty();
  }

  private static boolean isBetween(TokenizedText text, int token) {
    String word = text.lower(token);
    return AnnouncementWords.BETWEEN.contains(word) || Character.isDigit(word.charAt(0))
        || (word.equals(",") && token > 0 && isBetween(text, token - 1));
  }

  /// "(D-Ohio)".
  private static int withoutBrackets(TokenizedText text, int end, int first) {
    if (end <= first || !text.word(end - 1).equals(")")) return end;
    for (int i = end - 2; i > Math.max(first, end - LONGEST_ASIDE); i--) if (text.word(i).equals("(")) return i;
    return end;
  }

  /// ", ranking member of the Committees on Water, Rules and Ways,": back to the comma behind which it begins small, else
  /// to the nearest.
  private static int withoutAside(TokenizedText text, int end, int first) {
    if (end <= first || !text.word(end - 1).equals(",")) return end;
    int nearest = end - 1;
    for (int i = end - 2; i > Math.max(first, end - LONGEST_ASIDE); i--) {
      if (!text.word(i).equals(",") || SUFFIXES.contains(text.lower(i + 1))) continue;
      if (nearest == end - 1) nearest = i;
      if (!text.isCapitalised(i + 1) && !text.lower(i + 1).equals("and")) return i;
    }
    return nearest;
  }

  private static boolean isName(TokenizedText text, int token, boolean inside) {
    String word = text.lower(token);
    if (text.isCapitalised(token) || SUFFIXES.contains(word)) return true;
    if (word.equals(",")) return SUFFIXES.contains(text.lower(token + 1));
    return inside && SMALL.contains(word);
  }

  private static Optional<Span> phraseFrom(TokenizedText text, int first, int end) {
    int from = first < end && text.lower(first).equals("the") ? first + 1 : first;
    int to = from;
    while (to < end && to - from < LONGEST_NAME && (text.isCapitalised(to) || SMALL.contains(text.lower(to)))) to++;
    return to > from ? Optional.of(span(text, from, to)) : Optional.empty();
  }

  private static Span span(TokenizedText text, int first, int end) {
    return new Span(text.start(first), text.end(end - 1));
  }
}

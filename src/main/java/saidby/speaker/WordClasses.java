package saidby.speaker;

import java.util.Set;
import saidby.text.TokenizedText;

/// The word class of each item of a narration, one character an item; the characters spell the paths between a quote
/// and those who may have said it.
final class WordClasses {
  static final char RUN = 'Q';
  static final char NAME = 'N';
  static final char NOUN = 'n';
  static final char NUMBER = '#';
  static final char DETERMINER = 'd';
  static final char OWNER = 'h';
  static final char PRONOUN = 'p';
  static final char WHO = 'w';
  static final char SOMEONE = 's';
  static final char POSSESSIVE = '\'';
  static final char AUXILIARY = 'x';
  static final char ADVERB = 'a';
  static final char COMMA = ',';
  static final char AMPERSAND = '&';
  static final char LINK = 'l';

  private static final Set<String> LINKS = Set.of("de", "von", "van", "bin", "al", "der", "den", "la", "del", "da",
      "di", "du", "le", "el", "ibn", "ben");

  private final Narration narration;
  private final Vocabulary vocabulary;

  private WordClasses(Narration narration, Vocabulary vocabulary) {
    this.narration = narration;
    this.vocabulary = vocabulary;
  }

  static char[] of(Narration narration, Vocabulary vocabulary) {
    var classes = new WordClasses(narration, vocabulary);
    var all = new char[narration.size()];
    for (int i = 0; i < all.length; i++) all[i] = classes.classOf(i);
    return all;
  }

  private char classOf(int item) {
    if (narration.isRun(item)) return RUN;
    TokenizedText text = narration.text();
    int token = narration.token(item);
    if (!text.isWord(token)) return markClass(text.text().charAt(text.start(token)));
    String lower = text.lower(token);
    if (lower.equals("'s")) return possessive(item);
    if (Character.isDigit(lower.charAt(0))) return NUMBER;
    boolean capital = text.isCapitalised(token);
    if (capital && isName(item, token, lower)) return NAME;
    int cue = vocabulary.cue(lower);
    if (cue > 0 && !(cue == 1 && vocabulary.isNoun(lower)))
      return isNamedThing(item) ? NOUN : (char) ('0' + cue);
    int function = FunctionWords.of(lower);
    if (function != FunctionWords.NONE) return functionClass(function, lower);
    if (LINKS.contains(lower)) return LINK;
    if (FunctionWords.isCalendar(lower)) return 'k';
    if (vocabulary.isNoun(lower)) return NOUN;
    if (lower.endsWith("ly")) return ADVERB;
    return lower.endsWith("ing") ? 'g' : lower.endsWith("ed") ? 'e' : 'o';
  }

  /// Whether an announcing word is a noun here, "the talks", unless it announces all the same, "the claim that".
  private boolean isNamedThing(int item) {
    if (item == 0 || narration.isRun(item - 1)) return false;
    if (item + 1 < narration.size() && narration.lower(item + 1).equals("that")) return false;
    return switch (FunctionWords.of(narration.lower(item - 1))) {
      case FunctionWords.DETERMINER -> !narration.lower(item - 1).equals("that");
      case FunctionWords.OWNER -> true;
      default -> false;
    };
  }

  /// After a noun or a name it makes a possessor; after a pronoun it is a verb.
  private char possessive(int item) {
    if (item == 0 || narration.isRun(item - 1)) return AUXILIARY;
    int before = FunctionWords.of(narration.lower(item - 1));
    return before == FunctionWords.NONE || before == FunctionWords.SOMEONE ? POSSESSIVE : AUXILIARY;
  }

  private boolean isName(int item, int token, String lower) {
    if (FunctionWords.isCalendar(lower)) return false;
    boolean first = item == 0 || narration.sentence(item) != narration.sentence(item - 1) || isOpening(item - 1);
    if (FunctionWords.contains(lower)) return !first && isInsideName(item, token);
    return !first || vocabulary.isName(lower);
  }

  private boolean isOpening(int item) {
    return !narration.isRun(item) && !narration.text().isWord(narration.token(item))
        && narration.lower(item).charAt(0) != ',' && narration.lower(item).charAt(0) != '(';
  }

  /// A function word with a capital counts only between capitals, as in "House Of Cards"; "The" and "I" never.
  private boolean isInsideName(int item, int token) {
    String lower = narration.lower(item);
    if (lower.equals("i") || lower.equals("the") || lower.equals("i'm") || lower.equals("a")) return false;
    return item + 1 < narration.size() && !narration.isRun(item + 1) && narration.text().isCapitalised(token - 1)
        && narration.text().isCapitalised(token + 1);
  }

  private static char functionClass(int function, String lower) {
    return switch (function) {
      case FunctionWords.DETERMINER -> lower.equals("that") ? 'T' : DETERMINER;
      case FunctionWords.PREPOSITION -> lower.equals("of") ? 'f' : lower.equals("to") ? 't' : 'i';
      case FunctionWords.CONJUNCTION -> switch (lower) {
        case "and" -> 'A';
        case "but" -> 'B';
        case "as" -> 'S';
        default -> 'c';
      };
      case FunctionWords.AUXILIARY -> AUXILIARY;
      case FunctionWords.ADVERB -> ADVERB;
      case FunctionWords.PRONOUN -> lower.equals("who") ? WHO : PRONOUN;
      case FunctionWords.OWNER -> OWNER;
      default -> SOMEONE;
    };
  }

  private static char markClass(char mark) {
    return switch (mark) {
      case ',', ':', ';', '&' -> mark;
      case '(', '[', '{' -> '(';
      case ')', ']', '}' -> ')';
      case '-', '–', '—', '―', '−' -> '-';
      case '.', '?', '!', '…' -> '.';
      default -> '*';
    };
  }
}

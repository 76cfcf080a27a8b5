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

  private static final int CUE = 3;
  private static final int NOUN_BIT = 4;
  private static final int NAME_BIT = 8;
  private static final int CALENDAR = 16;
  private static final int KNOWN = 32;
  private static final int FUNCTION = 8;

  private final Narration narration;
  private final Vocabulary vocabulary;
  /// By form, what is known of the word wherever it stands; 0 until it is asked for.
  private final short[] known;

  private WordClasses(Narration narration, Vocabulary vocabulary) {
    this.narration = narration;
    this.vocabulary = vocabulary;
    known = new short[narration.text().formCount()];
  }

  private int known(int token) {
    int form = narration.text().form(token);
    if (known[form] == 0) known[form] = (short) traits(narration.text().lower(token));
    return known[form];
  }

  private int traits(String lower) {
    return KNOWN | vocabulary.cue(lower) | (vocabulary.isNoun(lower) ? NOUN_BIT : 0)
        | (vocabulary.isName(lower) ? NAME_BIT : 0)
        | (FunctionWords.isCalendar(lower) ? CALENDAR : 0) | FunctionWords.of(lower) << FUNCTION;
  }

  private static int function(int known) {
    return known >> FUNCTION;
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
    int known = known(token);
    if (text.isCapitalised(token) && isName(item, token, known)) return NAME;
    int cue = known & CUE;
    boolean noun = (known & NOUN_BIT) != 0;
    if (cue > 0 && !(cue == 1 && noun)) return isNamedThing(item) ? NOUN : (char) ('0' + cue);
    if (function(known) != FunctionWords.NONE) return functionClass(function(known), lower);
    if (LINKS.contains(lower)) return LINK;
    if ((known & CALENDAR) != 0) return 'k';
    if (noun) return NOUN;
    if (lower.endsWith("ly")) return ADVERB;
    return lower.endsWith("ing") ? 'g' : lower.endsWith("ed") ? 'e' : 'o';
  }

  /// Whether an announcing word is a noun here, "the talks", unless it announces all the same, "the claim that".
  private boolean isNamedThing(int item) {
    if (item == 0 || narration.isRun(item - 1)) return false;
    if (item + 1 < narration.size() && narration.lower(item + 1).equals("that")) return false;
    return switch (function(known(narration.token(item - 1)))) {
      case FunctionWords.DETERMINER -> !narration.lower(item - 1).equals("that");
      case FunctionWords.OWNER -> true;
      default -> false;
    };
  }

  /// After a noun or a name it makes a possessor; after a pronoun it is a verb.
  private char possessive(int item) {
    if (item == 0 || narration.isRun(item - 1)) return AUXILIARY;
    int before = function(known(narration.token(item - 1)));
    return before == FunctionWords.NONE || before == FunctionWords.SOMEONE ? POSSESSIVE : AUXILIARY;
  }

  private boolean isName(int item, int token, int known) {
    if ((known & CALENDAR) != 0) return false;
    boolean first = item == 0 || narration.sentence(item) != narration.sentence(item - 1) || isOpening(item - 1);
    if (function(known) != FunctionWords.NONE) return !first && isInsideName(item, token);
    return !first || (known & NAME_BIT) != 0;
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

package saidby.format.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of plain text, with how it ends.
///
/// @param text without its end, white space kept
/// @param end the characters of the line's end; empty for the last line
/// @param indent columns of white space in front
/// @param columns up to its last letter; characters of East Asia take two
record TextLine(String text, String end, int indent, int columns) {
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");
  /// A point of a list, or what mail quotes; a number or a dash may also stand in a sentence.
  private static final Pattern POINT = Pattern.compile("\\s*[*•·‣◦>|].*");
  private static final Pattern ITEM = Pattern
      .compile("\\s*(?:[-–—]\\s|\\(?\\d{1,3}[.)]\\s+\\S|\\(?(?:[a-z]|[ivx]{1,4})\\)\\s+\\S).*");
  /// Who speaks, or what follows, as in transcripts and heads of letters: `Question: `, `MAYOR HOLT: `.
  private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}:\\s.*");
  private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\t| {4,})\\S|\\S {3,}\\S.*\\S {3,}\\S");
  private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\S+)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…。！？؟][\"”’»'“)\\]]*\\s*$");
  private static final Pattern SUSPENDED = Pattern
      .compile("\\s*(?:and|or|und|oder|bis|to|et|ou|y|o|e|en|of|og|och)\\s.*");
  private static final int TAB = 8;
  /// Columns of a first word that are counted at most: what is longer is an address or a script without spaces.
  private static final int WORD = 25;
  private static final char SOFT_HYPHEN = '\u00AD';
  /// Columns that a paragraph is indented at least.
  private static final int INDENT = 2;

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find() && line.start() < text.length()) lines.add(of(line.group(1), line.group(2)));
    return lines;
  }

  private static TextLine of(String text, String end) {
    int indent = 0;
    int columns = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
      columns += point == '\t' ? TAB - columns % TAB : isWide(point) ? 2 : 1;
      if (!space) last = columns;
      else if (last == 0) indent = columns;
    }
    return new TextLine(text, end, indent, last);
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point) || (point >= 0x3000 && point <= 0x30FF)
        || (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xFF01 && point <= 0xFF60);
  }

  boolean isBlank() {
    return columns == 0;
  }

  /// Whether this line with the first word of the next would be longer than so many columns. A line of less than half of
  /// them is not full, however long that word, nor is one that is an address or a paragraph of a script without spaces.
  boolean isFull(TextLine next, int columns) {
    return 2 * this.columns >= columns && this.columns + next.firstWord() > columns && !isOneWord();
  }

  private boolean isOneWord() {
    String words = text.strip();
    return !isWide(words.codePointAt(0)) && words.chars().noneMatch(Character::isWhitespace);
  }

  /// Scripts without spaces can be broken after every character.
  private int firstWord() {
    Matcher word = FIRST_WORD.matcher(text);
    if (!word.lookingAt()) return 0;
    String first = word.group(1);
    return isWide(first.codePointAt(0)) ? 2 : Math.min(WORD, 1 + first.codePointCount(0, first.length()));
  }

  /// Whether the next line goes on with this one's sentence or paragraph, where lines are full with more than so many
  /// columns.
  boolean goesOn(TextLine next, int full) {
    if (isRow()) return false;
    return isFull(next, full) || endsInSoftHyphen() || (!endsSentence() && 2 * columns > full && next.beginsSmall());
  }

  /// Whether this line begins a paragraph, by itself or as compared with the line before.
  ///
  /// @param margin columns by which the lines around it are indented at least
  boolean beginsAnew(TextLine before, int margin) {
    boolean item = ITEM.matcher(text).matches();
    boolean labelled = LABEL.matcher(text).matches();
    boolean anew = (item && (before.endsSentence() || before.isItem()))
        || (labelled && (before.endsSentence() || LABEL.matcher(before.text).matches()));
    return anew || isRow() || POINT.matcher(text).matches() || (isIndented(margin) && !before.isItem());
  }

  boolean isIndented(int margin) {
    return indent >= margin + INDENT;
  }

  private boolean isItem() {
    return ITEM.matcher(text).matches() || POINT.matcher(text).matches();
  }

  /// Of a table.
  private boolean isRow() {
    return COLUMNS.matcher(text).find();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  boolean beginsWithCapital() {
    return Character.isUpperCase(first());
  }

  private boolean beginsSmall() {
    return Character.isLowerCase(first());
  }

  private int first() {
    return text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
  }

  /// Whether a word was divided at the end of the line by a hyphen that is not seen elsewhere.
  private boolean endsInSoftHyphen() {
    String words = text.stripTrailing();
    return words.length() > 1 && words.charAt(words.length() - 1) == SOFT_HYPHEN;
  }

  /// The words of a line with what joins them to the next line: without a soft hyphen, which was only for the line's end.
  String joined(String words, TextLine next) {
    String line = words.stripTrailing();
    return endsInSoftHyphen() ? line.substring(0, line.length() - 1) : line + joint(next);
  }

  /// What stands between this line and the next where they are joined: nothing behind the hyphen or dash of a word, which
  /// is kept, and in scripts without spaces.
  private String joint(TextLine next) {
    String words = text.stripTrailing();
    String then = next.text.stripLeading();
    int last = words.codePointBefore(words.length());
    boolean dash = last == '-' || last == '—' || last == '‐';
    boolean inWord = dash && words.length() > 1 && Character.isLetter(words.charAt(words.length() - 2))
        && Character.isLetter(then.charAt(0)) && !SUSPENDED.matcher(then).lookingAt();
    boolean dense = isWide(last) && isWide(then.codePointAt(0)) && last < 0xAC00;
    return inWord || dense ? "" : " ";
  }
}

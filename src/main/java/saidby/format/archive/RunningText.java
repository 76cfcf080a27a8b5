package saidby.format.archive;

import java.util.regex.Pattern;
import saidby.format.draft.CleanText;

/// Tells a story in plain text from what else sites serve as plain text: rules for robots, tables, logs, programs.
final class RunningText {
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[.!?…]+[\"”’»)]*(?:\\s|$)");
  private static final int SENTENCE = 60;
  private static final int WORDS = 10;
  /// Least share of the characters that stands in sentences, in percent.
  private static final int SHARE = 30;

  private RunningText() {}

  /// @param front of the text
  static boolean isIn(String front) {
    long sentences = 0;
    long all = 0;
    for (String paragraph : CleanText.paragraphs(front).split("\n")) {
      all += paragraph.length();
      if (isProse(paragraph)) sentences += paragraph.length();
    }
    return sentences > 0 && 100 * sentences >= SHARE * all;
  }

  private static boolean isProse(String paragraph) {
    if (paragraph.length() < SENTENCE || paragraph.split(" ").length < WORDS || !SENTENCE_END.matcher(paragraph).find())
      return isDense(paragraph);
    long plain = paragraph.chars().filter(c -> Character.isLetter(c) || c == ' ' || c == ',' || c == '.').count();
    return 100 * plain >= 85L * paragraph.length();
  }

  /// Of scripts that put no spaces between words.
  private static boolean isDense(String paragraph) {
    return paragraph.codePoints().filter(Character::isIdeographic).count() > SENTENCE / 3;
  }
}

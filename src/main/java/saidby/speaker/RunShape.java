package saidby.speaker;

import saidby.quote.MarkedRun;
import saidby.text.TokenizedText;

/// What the inside of a marked run looks like, as small numbers.
///
/// @param words how many
/// @param capital whether it begins with a capital
/// @param titled whether all its longer words do
/// @param end its last character if that is a mark, else 0
record RunShape(int firstToken, int endToken, int words, boolean capital, boolean titled, char end) {

  static RunShape of(TokenizedText text, MarkedRun run) {
    int first = text.tokenAt(run.inner().start());
    int at = first;
    int words = 0;
    boolean titled = true;
    for (; at < text.size() && text.start(at) < run.inner().end(); at++) {
      if (!text.isWord(at)) continue;
      words++;
      titled &= text.isCapitalised(at) || text.end(at) - text.start(at) < 5;
    }
    char last = text.text().charAt(run.inner().end() - 1);
    return new RunShape(first, at, words, text.isCapitalised(first), titled,
        Character.isLetterOrDigit(last) ? 0 : last);
  }

  /// 0 to 5, short to long.
  int length() {
    return words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 12 ? 3 : words <= 25 ? 4 : 5;
  }

  /// Capital or not, how it ends, and three lengths in one number.
  int kind() {
    int size = words <= 3 ? 0 : words <= 6 ? 1 : 2;
    return (capital ? 1 : 0) | size << 1 | ending() << 3;
  }

  int ending() {
    return switch (end) {
      case 0 -> 0;
      case ',' -> 1;
      case '.' -> 2;
      case '?', '!' -> 3;
      case '…', '-', '–', '—' -> 4;
      default -> 5;
    };
  }

  boolean endsSentence() {
    return ending() >= 2 && ending() <= 3;
  }

  boolean isSentence() {
    return capital && ending() >= 1 && ending() <= 4;
  }
}

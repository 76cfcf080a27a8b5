package saidby.text;

import java.util.Locale;

/// Says at which tokens a sentence begins: the first of a paragraph, and one that stands after `.` `?` `!` `…` (and the
/// marks that close after these) when it is a capital, a digit or an opening mark.
final class SentenceSplitter {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  SentenceSplitter(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /// Index of the sentence of every token, rising from 0.
  int[] sentences(int[] paragraphs) {
    var sentences = new int[starts.length];
    boolean ended = false;
    for (int i = 1; i < starts.length; i++) {
      ended = endsAt(i - 1) || (ended && isClosing(i - 1));
      boolean begins = paragraphs[i] != paragraphs[i - 1] || (ended && mayBegin(i));
      sentences[i] = sentences[i - 1] + (begins ? 1 : 0);
    }
    return sentences;
  }

  private boolean endsAt(int i) {
    char last = text.charAt(ends[i] - 1);
    if (last == '?' || last == '!' || last == '…') return true;
    if (last != '.') return false;
    return ends[i] - starts[i] == 1 || text.charAt(starts[i]) == '.' || abbreviationEnds(i);
  }

  private boolean abbreviationEnds(int i) {
    int next = i + 1;
    while (next < starts.length && isClosing(next)) next++;
    if (next == starts.length || ends[next] - starts[next] > 12) return false;
    String lower = text.substring(starts[i], ends[i] - 1).toLowerCase(Locale.ROOT);
    return Abbreviations.endsBefore(lower, text.substring(starts[next], ends[next]).toLowerCase(Locale.ROOT));
  }

  /// A mark that closes; a straight one closes when it touches what stands before it.
  private boolean isClosing(int i) {
    return switch (text.charAt(starts[i])) {
      case '”', '’', '»', '›', ')', ']', '}' -> true;
      case '"', '\'' -> starts[i] > 0 && ends[i - 1] == starts[i];
      default -> false;
    };
  }

  private boolean mayBegin(int i) {
    int first = text.codePointAt(starts[i]);
    if (Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first)) return true;
    if (Character.isLetter(first)) return !Character.isLowerCase(first);
    return switch (first) {
      case '“', '‘', '«', '‹', '„', '‚', '`', '(', '[', '—', '–', '-', '@', '#', '•', '*', '$', '£', '€' -> true;
      case '"', '\'' -> !isClosing(i);
      default -> false;
    };
  }
}

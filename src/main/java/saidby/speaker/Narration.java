package saidby.speaker;

import java.util.List;
import saidby.quote.MarkedRun;
import saidby.text.TokenizedText;

/// The reporter's own words, with each marked run shrunk to one item and all quotation marks gone.
///
/// A sentence of the narration goes on through a run: “Why now?” she asked, is one sentence.
final class Narration {
  /// Stands in [#run(int)] for an item that is a word.
  static final int WORD = -1;

  private final TokenizedText text;
  private final List<MarkedRun> runs;
  private final int[] tokens;
  private final int[] runOf;
  private final int[] sentences;
  private final int[] itemOfRun;
  private final boolean titled;
  private int size;

  Narration(TokenizedText text, List<MarkedRun> runs) {
    this.text = text;
    this.runs = runs;
    tokens = new int[text.size()];
    runOf = new int[text.size()];
    itemOfRun = new int[runs.size()];
    fill();
    titled = looksLikeTitle(text);
    sentences = new int[size];
    for (int i = 1; i < size; i++) sentences[i] = sentences[i - 1] + (begins(i) ? 1 : 0);
  }

  /// Whether the first paragraph is a headline in title case, by its longer words.
  private static boolean looksLikeTitle(TokenizedText text) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < text.size() && text.paragraph(i) == text.paragraph(0) && i < 40; i++) {
      if (!text.isWord(i) || text.end(i) - text.start(i) < 5) continue;
      words++;
      if (text.isCapitalised(i)) capitals++;
    }
    return words > 1 && capitals * 10 >= words * 7;
  }

  /// Whether the item stands in a headline.
  boolean isTitle(int item) {
    return titled && paragraph(item) == 0;
  }

  private void fill() {
    int run = 0;
    for (int i = 0; i < text.size();) {
      if (run < runs.size() && text.end(i) > runs.get(run).outer().start()) {
        itemOfRun[run] = size;
        add(i, run);
        int end = runs.get(run++).outer().end();
        while (i < text.size() && text.start(i) < end) i++;
      } else {
        if (!isMark(i)) add(i, WORD);
        i++;
      }
    }
  }

  private void add(int token, int run) {
    tokens[size] = token;
    runOf[size++] = run;
  }

  private boolean isMark(int token) {
    return switch (text.text().charAt(text.start(token))) {
      case '"', '“', '”', '„', '«', '»', '`', '‘' -> true;
      case '\'', '’' -> !text.isWord(token);
      default -> false;
    };
  }

  private boolean begins(int item) {
    int before = item - 1;
    if (paragraph(item) != paragraph(before)) return true;
    if (runOf[item] == WORD && runOf[before] == WORD)
      return text.sentence(tokens[item]) != text.sentence(tokens[before]);
    if (!isStop(lastChar(before))) return false;
    return runOf[item] != WORD || text.isCapitalised(tokens[item])
        || Character.isDigit(text.word(tokens[item]).charAt(0));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  private char lastChar(int item) {
    int end = runOf[item] == WORD ? text.end(tokens[item]) : runs.get(runOf[item]).inner().end();
    return text.text().charAt(end - 1);
  }

  TokenizedText text() {
    return text;
  }

  List<MarkedRun> runs() {
    return runs;
  }

  /// Number of items.
  int size() {
    return size;
  }

  /// Index of the marked run, or [#WORD].
  int run(int item) {
    return runOf[item];
  }

  boolean isRun(int item) {
    return runOf[item] != WORD;
  }

  int itemOf(int run) {
    return itemOfRun[run];
  }

  /// Index of the token, the first one of a run.
  int token(int item) {
    return tokens[item];
  }

  int paragraph(int item) {
    return text.paragraph(tokens[item]);
  }

  int sentence(int item) {
    return sentences[item];
  }

  /// The word in lower case, "“" for a run.
  String lower(int item) {
    return runOf[item] == WORD ? text.lower(tokens[item]) : "“";
  }
}

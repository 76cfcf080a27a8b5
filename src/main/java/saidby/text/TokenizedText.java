package saidby.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import saidby.model.Span;

/// A text cut into tokens (words and single marks), with the paragraph and the sentence of each.
///
/// Offsets are UTF-16 units into [#text()]; tokens, paragraphs and sentences are counted from 0. Safe on any thread.
public final class TokenizedText {
  private final String text;
  private final List<Span> spans;
  private final int[] starts;
  private final int[] ends;
  private final int[] paragraphs;
  private final int[] sentences;
  private final int[] firsts;
  private final Forms forms;
  /// By form. Filled when first asked for; two threads at once write equal strings.
  private final String[] words;
  private final String[] lowers;

  private TokenizedText(String text, List<Span> spans) {
    this.text = text;
    this.spans = List.copyOf(spans);
    Tokenizer cut = new Tokenizer(text).cut(spans);
    starts = cut.starts();
    ends = cut.ends();
    paragraphs = cut.paragraphs();
    sentences = new SentenceSplitter(text, starts, ends).sentences(paragraphs);
    firsts = firstTokens(sentences);
    forms = new Forms(text, starts, ends);
    words = new String[forms.count()];
    lowers = new String[forms.count()];
  }

  /// Cuts the paragraphs, which are in order and do not overlap; what stands between them is not read. Linear in
  /// the length.
  public static TokenizedText of(String text, List<Span> paragraphs) {
    return new TokenizedText(text, paragraphs);
  }

  private static int[] firstTokens(int[] sentences) {
    int count = sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
    var firsts = new int[count + 1];
    for (int i = sentences.length - 1; i >= 0; i--) firsts[sentences[i]] = i;
    firsts[count] = sentences.length;
    return firsts;
  }

  public String text() {
    return text;
  }

  /// The paragraphs that were cut.
  public List<Span> paragraphs() {
    return spans;
  }

  /// Number of tokens.
  public int size() {
    return starts.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /// Number of the token's form, which all tokens share that are written like it: what depends on nothing else need
  /// be found out only once a form.
  public int form(int token) {
    return forms.of(token);
  }

  /// How many forms there are.
  public int formCount() {
    return forms.count();
  }

  /// The token as it is written.
  @SuppressWarnings("NullAway") // slots of the cache are empty until asked for
  public String word(int token) {
    int form = forms.of(token);
    String word = words[form];
    if (word == null) words[form] = word = forms.written(form);
    return word;
  }

  /// The token in lower case, with straight apostrophes.
  @SuppressWarnings("NullAway") // slots of the cache are empty until asked for
  public String lower(int token) {
    int form = forms.of(token);
    String lower = lowers[form];
    if (lower == null) lowers[form] = lower = word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower;
  }

  /// Whether it is a word or a number, also the possessive `'s`, and no mark.
  public boolean isWord(int token) {
    int last = text.codePointBefore(ends[token]);
    return Tokenizer.isWordPart(last) || (last == '.' && Tokenizer.isWordPart(text.codePointAt(starts[token])));
  }

  /// How many words begin within the spans, counted for each; the token that covers a span's start counts too.
  public int wordCount(List<Span> spans) {
    int count = 0;
    for (Span span : spans)
      for (int i = tokenAt(span.start()); i < size() && starts[i] < span.end(); i++) if (isWord(i)) count++;
    return count;
  }

  /// Whether it begins with an upper-case letter.
  public boolean isCapitalised(int token) {
    int first = text.codePointAt(starts[token]);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /// Index of the paragraph, as they were given.
  public int paragraph(int token) {
    return paragraphs[token];
  }

  /// Index of the sentence.
  public int sentence(int token) {
    return sentences[token];
  }

  public int sentenceCount() {
    return firsts.length - 1;
  }

  /// First token of the sentence; of the sentence after the last one, the number of tokens.
  public int firstTokenOf(int sentence) {
    return firsts[sentence];
  }

  /// The token that holds the offset, else the first one behind it; [#size()] when there is none.
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found >= 0) return found;
    int after = -found - 1;
    return after > 0 && ends[after - 1] > offset ? after - 1 : after;
  }
}

package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Form;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.text.TokenizedText;

/// Statements and letters that a text gives in full without quotation marks: what stands below an [Announcement], and
/// what stands between "Dear Ms. Falk:" and "Sincerely,".
///
/// A statement goes on as far as somebody speaks of themselves ("I", "our"), and ends at the latest where marks open or
/// where contacts and background follow.
final class Statements {
  private static final int LONGEST_HEADING = 5;
  private static final int LONGEST_SALUTATION = 14;
  private static final int SHORTEST = 8;
  /// How many paragraphs may pass without an "I".
  private static final int LONGEST_GAP = 3;
  private static final double TOLD = .9;

  private final TokenizedText text;
  /// First token of each paragraph, and the number of tokens at the end.
  private final int[] firsts;
  private final List<SpokenQuote> quotes = new ArrayList<>();
  private final List<Span> others = new ArrayList<>();

  private Statements(TokenizedText text) {
    this.text = text;
    firsts = new int[text.paragraphs().size() + 1];
    int token = 0;
    for (int paragraph = 0; paragraph < firsts.length; paragraph++) {
      while (token < text.size() && text.paragraph(token) < paragraph) token++;
      firsts[paragraph] = token;
    }
  }

  static Statements of(TokenizedText text) {
    var statements = new Statements(text);
    int paragraph = 0;
    while (paragraph < text.paragraphs().size()) paragraph = statements.read(paragraph);
    return statements;
  }

  List<SpokenQuote> quotes() {
    return quotes;
  }

  /// What is no part of one.
  List<Span> others() {
    return others;
  }

  /// Reads one paragraph, and all that it announces; returns the next one.
  private int read(int paragraph) {
    int first = firsts[paragraph];
    int end = firsts[paragraph + 1];
    Span whole = text.paragraphs().get(paragraph);
    if (isSalutation(first, end)) return letter(paragraph);
    Optional<Announcement> announced = Announcement.of(text, first, end);
    if (announced.isEmpty()) {
      others.add(whole);
      return paragraph + 1;
    }
    return statement(paragraph, whole, announced.get());
  }

  private int statement(int paragraph, Span whole, Announcement announced) {
    var content = new ArrayList<Span>();
    Span rest = stripped(announced.from(), whole.end());
    if (rest.length() > 0 && isSpoken(rest)) content.add(rest);
    int end = spokenEnd(paragraph + 1, rest.length() > 0);
    for (int i = paragraph + 1; i < end; i++) content.add(text.paragraphs().get(i));
    boolean told = !content.isEmpty() && text.wordCount(content) >= SHORTEST
        && (rest.length() == 0 || content.contains(rest));
    others.add(told && rest.length() > 0 ? new Span(whole.start(), announced.from()) : whole);
    if (!told) return paragraph + 1;
    add(content, announced.speaker(), "stands below the words that announce it");
    return Math.max(end, paragraph + 1);
  }

  /// Behind the last paragraph in which somebody speaks of themselves; the first one is taken for granted where the
  /// statement must begin with it.
  private int spokenEnd(int from, boolean begun) {
    int end = from;
    for (int i = from; i < text.paragraphs().size() && i - end <= LONGEST_GAP && !isEnd(i); i++)
      if ((i == from && !begun) || speaksOfThemselves(i)) end = i + 1;
    return end;
  }

  private boolean speaksOfThemselves(int paragraph) {
    for (int i = firsts[paragraph]; i < firsts[paragraph + 1]; i++)
      if (AnnouncementWords.FIRST_PERSON.contains(text.lower(i))) return true;
    return false;
  }

  private boolean isEnd(int paragraph) {
    int first = firsts[paragraph];
    int end = firsts[paragraph + 1];
    if (first == end || !text.isWord(first) || !isSpoken(text.paragraphs().get(paragraph))) return true;
    if (isSalutation(first, end) || Announcement.of(text, first, end).isPresent()) return true;
    return end - first <= LONGEST_HEADING || AnnouncementWords.ENDS.contains(text.lower(first));
  }

  /// Whether no quotation mark opens the words.
  private boolean isSpoken(Span span) {
    return "\"“”«„‘'`#*_-".indexOf(text.text().charAt(span.start())) < 0;
  }

  private Span stripped(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.text().charAt(start))) start++;
    return new Span(start, to);
  }

  private boolean isSalutation(int first, int end) {
    return end - first > 2 && end - first <= LONGEST_SALUTATION && text.lower(first).equals("dear")
        && ":,".contains(text.word(end - 1));
  }

  /// The letter as a quote of the first who signed it.
  private int letter(int salutation) {
    others.add(text.paragraphs().get(salutation));
    int closing = salutation + 1;
    while (closing < text.paragraphs().size() && !isClosing(closing)
        && !isSalutation(firsts[closing], firsts[closing + 1]))
      closing++;
    if (closing == text.paragraphs().size() || closing == salutation + 1 || !isClosing(closing)) return salutation + 1;
    List<Span> content = text.paragraphs().subList(salutation + 1, closing);
    if (!content.stream().allMatch(span -> span.length() == 0 || isSpoken(span))) return salutation + 1;
    add(content, signature(closing), "signed the letter");
    others.add(text.paragraphs().get(closing));
    return closing + 1;
  }

  private boolean isClosing(int paragraph) {
    int first = firsts[paragraph];
    if (first >= firsts[paragraph + 1] || !AnnouncementWords.CLOSINGS.contains(text.lower(first))) return false;
    for (int i = first; i < Math.min(first + 4, firsts[paragraph + 1]); i++) if (text.word(i).equals(",")) return true;
    return false;
  }

  /// The first words with capitals behind the closing, on its line or the next.
  private Optional<Span> signature(int closing) {
    int first = firsts[closing];
    while (first < text.size() && !text.word(first).equals(",")) first++;
    int from = first + 1;
    while (from < text.size() && !text.isWord(from) && text.paragraph(from) <= closing + 2) from++;
    if (from >= text.size() || text.paragraph(from) > closing + 2 || !text.isCapitalised(from)) return Optional.empty();
    int to = from;
    while (to < text.size() && to - from < LONGEST_HEADING && text.isCapitalised(to)
        && text.paragraph(to) == text.paragraph(from))
      to++;
    return to - from < 2 ? Optional.empty() : Optional.of(new Span(text.start(from), text.end(to - 1)));
  }

  private void add(List<Span> content, Optional<Span> speaker, String why) {
    var quote = new FoundQuote(content, Form.DIRECT, Optional.empty());
    String told = speaker.map(span -> "“%s” %s".formatted(span.in(text.text()), why)).orElse("no name stands with it");
    quotes.add(new SpokenQuote(quote, speaker, "statement", TOLD, told));
  }
}

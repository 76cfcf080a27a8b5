package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.model.Form;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.text.TokenizedText;

/// The lines of an interview that are headed "Q" and "A" only. The answers belong to whom the introduction names as the
/// one that was spoken to, else to nobody that is known; the questions to nobody.
final class Interview {
  private static final int LEAST_TURNS = 2;
  /// How many paragraphs without a head an answer may go on for.
  private static final int MOST_CONTINUED = 3;
  /// How much of the introduction is read, in characters.
  private static final int INTRODUCTION = 3000;
  private static final Pattern SPOKEN_TO = Pattern.compile(
      "(?:\\b(?:spoke|speaks|talked|talks|chatted|sat down) (?:to|with)|\\b(?:interview|conversation|Q&A|Q & A) with"
          + "|\\binterviewed|\\bquestions? (?:to|for)) ((?:\\p{Lu}[\\p{L}'’.-]{0,30} ){1,4}?\\p{Lu}[\\p{L}'’-]{1,30})"
          + "(?=[\\s,.:;(]|$)(?! \\p{Lu})");

  private final List<SpokenQuote> quotes = new ArrayList<>();
  private final List<Span> others = new ArrayList<>();

  private Interview() {}

  /// The text's questions and answers as quotes; none when it is no interview.
  static Interview of(TokenizedText text) {
    var interview = new Interview();
    int questions = 0;
    int answers = 0;
    for (Span paragraph : text.paragraphs()) {
      char head = head(text.text(), paragraph);
      if (head == 'Q') questions++;
      if (head == 'A') answers++;
    }
    if (Math.min(questions, answers) < LEAST_TURNS) interview.others.addAll(text.paragraphs());
    else interview.read(text);
    return interview;
  }

  private void read(TokenizedText text) {
    Optional<Span> asked = Optional.empty();
    boolean answering = false;
    int continued = 0;
    for (Span paragraph : text.paragraphs()) {
      char head = head(text.text(), paragraph);
      if (head == 0 && (!answering || ++continued > MOST_CONTINUED)) {
        others.add(paragraph);
        answering = false;
        continue;
      }
      if (quotes.isEmpty()) asked = spokenTo(text.text(), paragraph.start());
      if (head == 0) quotes.add(quotes.removeLast().with(paragraph));
      else quotes.add(line(text.text(), paragraph, head == 'A' ? asked : Optional.empty()));
      if (head != 0) continued = 0;
      answering = head == 'A' || (head == 0 && answering);
    }
  }

  private static SpokenQuote line(String text, Span paragraph, Optional<Span> speaker) {
    int start = paragraph.start() + 2;
    while (start < paragraph.end() - 1 && text.charAt(start) == ' ') start++;
    var quote = new FoundQuote(List.of(new Span(start, paragraph.end())), Form.DIRECT, Optional.empty());
    return speaker
        .map(name -> new SpokenQuote(quote, speaker, "interview", .85,
            "“%s” is who the introduction says was asked".formatted(name.in(text))))
        .orElseGet(() -> new SpokenQuote(quote, Optional.empty(), "none", .9, "the line is headed by a letter only"));
  }

  /// 'Q' or 'A' for a paragraph that begins "Q: " or "Q. "; 0 for all others.
  private static char head(String text, Span paragraph) {
    if (paragraph.length() < 4 || text.charAt(paragraph.start() + 2) != ' ') return 0;
    char first = text.charAt(paragraph.start());
    char mark = text.charAt(paragraph.start() + 1);
    return (first == 'Q' || first == 'A') && (mark == ':' || mark == '.') ? first : 0;
  }

  private static Optional<Span> spokenTo(String text, int end) {
    int from = Math.max(0, end - INTRODUCTION);
    Matcher found = SPOKEN_TO.matcher(text).region(from, end);
    return found.find() ? Optional.of(new Span(found.start(1), found.end(1))) : Optional.empty();
  }

  List<SpokenQuote> quotes() {
    return quotes;
  }

  /// The paragraphs that are no part of it.
  List<Span> others() {
    return others;
  }
}

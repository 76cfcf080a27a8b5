package saidby.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.model.Form;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// The lines of a transcript, "NAME: what they say" or "((NAME)) what they say", in a text where at least two names speak
/// at least twice each and take turns; so that a list of "When:" and "Where:" is none, nor one of places with several
/// lines each.
final class Transcript {
  private static final Set<String> NO_SPEAKERS = Language.ENGLISH.words("no-speaker-labels");
  private static final int LONGEST_LABEL = 48;
  private static final int MOST_WORDS = 5;
  /// How many paragraphs without a label one speaker may fill.
  private static final int MOST_CONTINUED = 2;

  private final List<SpokenQuote> quotes = new ArrayList<>();
  private final List<Span> others = new ArrayList<>();

  private Transcript() {}

  /// The text's transcript lines as quotes; none when it is no transcript.
  static Transcript of(TokenizedText text) {
    var transcript = new Transcript();
    var labels = new ArrayList<Optional<Span>>();
    Map<String, Integer> turns = new HashMap<>();
    String before = "";
    for (Span paragraph : text.paragraphs()) {
      Optional<Span> label = label(text.text(), paragraph);
      labels.add(label);
      if (label.isEmpty()) continue;
      String name = label.get().in(text.text());
      if (!name.equals(before)) turns.merge(name, 1, Integer::sum);
      before = name;
    }
    turns.values().removeIf(count -> count < 2);
    if (turns.size() < 2) transcript.others.addAll(text.paragraphs());
    else transcript.read(text, labels, turns);
    return transcript;
  }

  /// Paragraphs without a label belong to the speaker before when another label follows soon.
  private void read(TokenizedText text, List<Optional<Span>> labels, Map<String, Integer> turns) {
    var pending = new ArrayList<Span>();
    boolean capitals = turns.keySet().stream().allMatch(Transcript::isShouted);
    boolean spoken = false;
    for (int i = 0; i < labels.size(); i++) {
      Span paragraph = text.paragraphs().get(i);
      if (labels.get(i)
          .map(span -> span.in(text.text()))
          .filter(label -> turns.containsKey(label) || !capitals || isShouted(label))
          .isPresent()) {
        if (spoken && pending.size() <= MOST_CONTINUED) goOn(text.text(), pending);
        else others.addAll(pending);
        pending.clear();
        spoken = add(text.text(), paragraph, labels.get(i).get());
      } else pending.add(paragraph);
    }
    others.addAll(pending);
  }

  private void goOn(String text, List<Span> paragraphs) {
    for (Span paragraph : paragraphs) {
      Span inner = withoutMarks(text, paragraph);
      if (inner.length() == 0 || "([".indexOf(text.charAt(inner.start())) >= 0) continue;
      quotes.add(quotes.removeLast().with(inner));
    }
  }

  /// Without the quotation marks that some put around every line.
  private static Span withoutMarks(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && "\"“”".indexOf(text.charAt(start)) >= 0) start++;
    if (start == span.start()) return span;
    while (end > start && (end == span.end() || text.charAt(end - 1) == ' ')
        && "\"“” ".indexOf(text.charAt(end - 1)) >= 0)
      end--;
    return new Span(start, end);
  }

  private static boolean isShouted(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  private static Optional<Span> label(String text, Span paragraph) {
    int start = withoutMarks(text, paragraph).start();
    boolean bracketed = text.startsWith("((", start);
    if (bracketed) start += 2;
    int end = labelEnd(text, start, Math.min(paragraph.end() - 1, start + LONGEST_LABEL));
    if (end <= start + 1 || !Character.isUpperCase(text.charAt(start))) return Optional.empty();
    boolean closed = bracketed ? text.startsWith("))", end) : text.charAt(end) == ':' && text.charAt(end + 1) == ' ';
    Span label = new Span(start, end);
    return closed && !namesNobody(label.in(text).toLowerCase(Locale.ROOT)) ? Optional.of(label) : Optional.empty();
  }

  /// The first character that belongs to no name; -1 where the words are too many or begin small.
  private static int labelEnd(String text, int start, int limit) {
    int words = 1;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || text.startsWith("))", i)) return i;
      if (!Character.isLetter(c) && " .'’-()".indexOf(c) < 0) return -1;
      if (c == ' ' && (!Character.isUpperCase(text.charAt(i + 1)) || ++words > MOST_WORDS)) return -1;
    }
    return -1;
  }

  /// "Summary", "Amount requested".
  private static boolean namesNobody(String label) {
    int space = label.indexOf(' ');
    return NO_SPEAKERS.contains(label) || (space > 0 && NO_SPEAKERS.contains(label.substring(0, space)));
  }

  private boolean add(String text, Span paragraph, Span label) {
    int end = withoutMarks(text, paragraph).end();
    int start = label.end() + 1;
    while (start < end && " )".indexOf(text.charAt(start)) >= 0) start++;
    if (start >= end) return false;
    var quote = new FoundQuote(List.of(new Span(start, end)), Form.DIRECT, Optional.empty());
    quotes.add(new SpokenQuote(quote, Optional.of(label), "transcript", .97,
        "the line is headed “%s”".formatted(label.in(text))));
    return true;
  }

  List<SpokenQuote> quotes() {
    return quotes;
  }

  /// The paragraphs that are no part of it.
  List<Span> others() {
    return others;
  }
}

package saidby.lucene;

import java.util.List;
import saidby.model.Span;
import saidby.search.Passage;
import saidby.search.Showing;
import saidby.text.Sentences;

/// Trims what is shown around a quote or around what was found, at sentences.
///
/// @param limit of characters around the kernel; [Showing#WHOLE] for no trimming
record Context(int limit) {
  /// Sentences that are shown before and behind the best one of an article, if they are short.
  private static final int MOST_AROUND = 3;

  /// The sentences that hold the kernel, and of the sentences before and behind those that fit; nothing is trimmed
  /// where all of it fits. Sentences of the kernel itself that are longer than the limit are cut between words,
  /// but never within a quotation.
  ///
  /// @param kernel relative to the passage's text; kept whole
  /// @param neighbours most sentences before it, and behind it
  Passage around(Passage passage, Span kernel, int neighbours) {
    String text = passage.text();
    if (limit == Showing.WHOLE || text.length() - kernel.length() <= limit) return passage;
    List<Span> sentences = Sentences.of(text);
    int first = at(sentences, kernel.start());
    int last = Math.max(first, at(sentences, Math.max(kernel.start(), kernel.end() - 1)));
    int from = Math.min(sentences.get(first).start(), kernel.start());
    int to = Math.max(sentences.get(last).end(), kernel.end());
    if (to - from - kernel.length() > limit)
      return slice(passage, wordBefore(text, kernel.start(), from), wordBehind(text, kernel.end(), to));
    for (int i = 1; i <= neighbours; i++) {
      if (first >= i && to - sentences.get(first - i).start() - kernel.length() <= limit)
        from = sentences.get(first - i).start();
      if (last + i < sentences.size() && sentences.get(last + i).end() - from - kernel.length() <= limit)
        to = sentences.get(last + i).end();
    }
    return slice(passage, from, to);
  }

  /// The sentence in which most was found, and those around it that fit.
  Passage best(Passage passage) {
    String text = passage.text();
    if (limit == Showing.WHOLE || text.length() <= limit) return passage;
    List<Span> sentences = Sentences.of(text);
    Span best = sentences.getFirst();
    int most = 0;
    for (Span sentence : sentences) {
      int found = Highlights.within(passage.highlights(), sentence).size();
      if (found > most) {
        most = found;
        best = sentence;
      }
    }
    int first = best.start();
    int wanted = limit - best.length();
    if (wanted > 0) return new Context(wanted).around(passage, best, MOST_AROUND);
    if (most > 0) first = Math.max(first, start(passage.highlights(), best));
    return around(passage, new Span(first, first), 0);
  }

  private static int start(List<Span> found, Span sentence) {
    for (Span span : found) if (sentence.contains(span)) return span.start();
    return sentence.start();
  }

  /// The last sentence that begins at the offset or before; the first for what stands before all.
  private static int at(List<Span> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private int wordBefore(String text, int kernel, int from) {
    int at = kernel - limit / 2;
    if (at <= from) return from;
    while (at > from && !isCut(text, at)) at--;
    return at;
  }

  private int wordBehind(String text, int kernel, int to) {
    int at = kernel + limit / 2;
    if (at >= to) return to;
    while (at < to && !isCut(text, at)) at++;
    while (at > kernel && Character.isWhitespace(text.charAt(at - 1))) at--;
    return at;
  }

  /// Whether a word begins here, and no quotation is open that is closed further on.
  private static boolean isCut(String text, int at) {
    if (!Character.isWhitespace(text.charAt(at - 1)) || Character.isWhitespace(text.charAt(at))) return false;
    return !isOpen(text, at, '“', '”') && !isOpen(text, at, '«', '»') && !isOpen(text, at, '„', '“');
  }

  private static boolean isOpen(String text, int at, char opening, char closing) {
    int opened = text.lastIndexOf(opening, at - 1);
    if (opened < 0) return false;
    int closed = text.indexOf(closing, opened + 1);
    return closed >= at;
  }

  private static Passage slice(Passage passage, int from, int to) {
    var slice = new Span(from, to);
    return new Passage(passage.offset() + from, slice.in(passage.text()),
        Highlights.within(passage.highlights(), slice));
  }
}

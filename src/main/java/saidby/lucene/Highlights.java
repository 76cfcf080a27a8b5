package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import saidby.model.Span;

/// What a query found in a document: whole matches, so a phrase's words only where they form the phrase.
final class Highlights {
  /// What it costs to look for matches in a document, in characters gone through.
  private static final int LOOKING = 100;
  /// Matches between two looks at what has been used up.
  private static final int BATCH = 256;

  private Highlights() {}

  /// Spans of matches, as offsets into the text, in order, not overlapping; only some where there is no time for all.
  ///
  /// @param text as it was indexed with this document
  static List<Span> of(Marking marking, LeafReaderContext leaf, int doc, String text) throws IOException {
    if (marking.budget().isSpentMarking(LOOKING)) return List.of();
    Matches matches = marking.weight().matches(leaf, doc);
    if (matches == null) return List.of();
    List<Span> spans = new ArrayList<>(PatternMarks.of(marking, text));
    MatchesIterator each = matches.getMatches(marking.names().text());
    if (each == null) return spans;
    WordOffsets words = WordOffsets.of(text, marking.budget());
    for (int i = 1; each.next(); i++) {
      if (i % BATCH == 0 && marking.budget().isSpentMarking(BATCH * LOOKING)) break;
      if (each.endPosition() < words.size()) spans.add(words.span(each.startPosition(), each.endPosition()));
    }
    return joined(spans);
  }

  /// In order, overlapping ones made one.
  static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else if (span.length() > 0) joined.add(span);
    }
    return joined;
  }

  /// From offsets into the parts, set one after the other with one unit between, to offsets into the text they are
  /// slices of; a span over several parts falls into several.
  static List<Span> inText(List<Span> spans, List<Span> parts) {
    List<Span> inText = new ArrayList<>();
    for (Span span : spans) {
      int partStart = 0;
      for (Span part : parts) {
        int start = Math.max(span.start() - partStart, 0);
        int end = Math.min(span.end() - partStart, part.length());
        if (start < end) inText.add(new Span(part.start() + start, part.start() + end));
        partStart += part.length() + 1;
      }
    }
    return inText;
  }

  /// Those within the slice, cut at its ends, as offsets into it.
  static List<Span> within(List<Span> spans, Span slice) {
    List<Span> within = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(span.start(), slice.start());
      int end = Math.min(span.end(), slice.end());
      if (start < end) within.add(new Span(start - slice.start(), end - slice.start()));
    }
    return within;
  }
}

package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import saidby.model.Span;

/// What a query found in a document: whole matches, so a phrase's words only where they form the phrase.
final class Highlights {
  private Highlights() {}

  /// Spans of matches, as offsets into the text, in order, not overlapping.
  ///
  /// @param text as it was indexed with this document under the name that `names` has for running text
  static List<Span> of(Weight weight, LeafReaderContext leaf, int doc, Names names, String text) throws IOException {
    Matches matches = weight.matches(leaf, doc);
    if (matches == null) return List.of();
    List<Span> spans = new ArrayList<>(PatternMarks.of(weight.getQuery(), names.text(), text));
    MatchesIterator each = matches.getMatches(names.text());
    if (each == null) return spans;
    WordOffsets words = WordOffsets.of(text);
    while (each.next()) spans.add(words.span(each.startPosition(), each.endPosition()));
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

package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import saidby.model.Span;

/// A stretch of an article cut where a quote or a found word begins or ends.
public record MarkedText(List<Run> runs) {
  public MarkedText {
    runs = List.copyOf(runs);
  }

  /// Text within one quote, or outside of all.
  ///
  /// @param anchor of the quote; empty outside of quotes
  /// @param number of the quote in its article where the quote begins here; else 0
  public record Run(String anchor, int number, List<Piece> pieces) {
    public Run {
      pieces = List.copyOf(pieces);
    }

    public boolean quoted() {
      return !anchor.isEmpty();
    }
  }

  /// Text that was found by the query, or not.
  public record Piece(String text, boolean found) {}

  /// A part of a quote, relative to the text.
  ///
  /// @param number of the quote where this is its first part; else 0
  record Quoted(Span span, String anchor, int number) {}

  /// Cuts the text. Where quotes lie within each other the inner one shows.
  ///
  /// @param found relative to the text, in order
  static MarkedText of(String text, List<Quoted> quotes, List<Span> found) {
    var cuts = new TreeSet<Integer>(List.of(0, text.length()));
    for (Quoted quote : quotes) cut(cuts, quote.span(), text);
    var runs = new ArrayList<Run>();
    int start = cuts.removeFirst();
    for (int end : cuts) {
      runs.add(run(text, new Span(start, end), quotes, found));
      start = end;
    }
    return new MarkedText(runs);
  }

  private static void cut(TreeSet<Integer> cuts, Span span, String text) {
    cuts.add(Math.min(span.start(), text.length()));
    cuts.add(Math.min(span.end(), text.length()));
  }

  private static Run run(String text, Span span, List<Quoted> quotes, List<Span> found) {
    Quoted inner = null;
    for (Quoted quote : quotes) {
      boolean narrower = inner == null || quote.span().length() < inner.span().length();
      if (quote.span().contains(span) && narrower) inner = quote;
    }
    List<Piece> pieces = pieces(text, span, found);
    if (inner == null) return new Run("", 0, pieces);
    return new Run(inner.anchor(), inner.span().start() == span.start() ? inner.number() : 0, pieces);
  }

  private static List<Piece> pieces(String text, Span run, List<Span> found) {
    var pieces = new ArrayList<Piece>();
    int at = run.start();
    for (Span span : found) {
      int start = Math.max(at, Math.min(span.start(), run.end()));
      int end = Math.min(span.end(), run.end());
      if (end <= start) continue;
      if (at < start) pieces.add(new Piece(text.substring(at, start), false));
      pieces.add(new Piece(text.substring(start, end), true));
      at = end;
    }
    if (at < run.end()) pieces.add(new Piece(text.substring(at, run.end()), false));
    return pieces;
  }
}

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
  ///
  /// @param place which place in the article where it begins here, from 1; 0 where places are not numbered
  /// @param places how many there are in the article
  public record Piece(String text, boolean found, int place, int places) {
    Piece(String text, boolean found) {
      this(text, found, 0, 0);
    }

    /// Name of the place in the page.
    public String anchor() {
      return "found-" + place;
    }

    /// Where the place before is; the last one before the first.
    public String previous() {
      return "#found-" + (place == 1 ? places : place - 1);
    }

    /// Where the next place is; the first one behind the last.
    public String next() {
      return "#found-" + (place == places ? 1 : place + 1);
    }
  }

  /// With every place that was found numbered; one that the mark of a quote cuts in two counts once.
  ///
  /// @param before places before this text
  /// @param all places in the article
  MarkedText numbered(int before, int all) {
    int place = before;
    boolean inside = false;
    var numbered = new ArrayList<Run>();
    for (Run run : runs) {
      var pieces = new ArrayList<Piece>();
      for (Piece piece : run.pieces()) {
        boolean begins = piece.found() && !inside;
        pieces.add(begins ? new Piece(piece.text(), true, ++place, all) : piece);
        inside = piece.found();
      }
      numbered.add(new Run(run.anchor(), run.number(), pieces));
    }
    return new MarkedText(numbered);
  }

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

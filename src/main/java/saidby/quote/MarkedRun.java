package saidby.quote;

import saidby.model.Span;

/// What one pair of quotation marks holds, or the part of it that stands in one paragraph.
///
/// @param inner the words between the marks, without white space at the ends
/// @param outer the same with the marks
/// @param marks which kind of marks
/// @param closed false when it ends with its paragraph and no mark closes it
/// @param continued whether it goes on from the last run of the paragraph before, which nothing closed
public record MarkedRun(Span inner, Span outer, Marks marks, boolean closed, boolean continued) {

  /// Kinds of quotation marks: `DOUBLE`, straight, curly, low-high or doubled apostrophes; `GUILLEMETS`; `SINGLE`, as
  /// the British use them, outside of any other.
  public enum Marks {
    DOUBLE, GUILLEMETS, SINGLE
  }
}

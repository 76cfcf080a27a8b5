package saidby.speaker;

/// One answer to "who says this run?": a phrase at some place, or that the run is no statement.
///
/// @param chunk index of the phrase, [#NOBODY] for "no statement"
/// @param place 0 to 3: so many sentences before the run; 4 to 7: so many behind, plus 4; 8: paragraph before; 9:
///     further back
/// @param last whether the phrase is the speaker of the run before
public record Option(int chunk, int place, boolean last) {
  static final int NOBODY = -1;
  static final int BEHIND = 4;
  static final int PARAGRAPH_BEFORE = 8;
  static final int FURTHER_BACK = 9;
  static final Option NO_STATEMENT = new Option(NOBODY, 0, false);

  /// Whether it says that the run is no statement, or nobody's.
  public boolean isNobody() {
    return chunk == NOBODY;
  }

  boolean isInParagraph() {
    return chunk != NOBODY && place < PARAGRAPH_BEFORE;
  }
}

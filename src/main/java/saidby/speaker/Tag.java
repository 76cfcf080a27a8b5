package saidby.speaker;

/// What an item is to a report.
public final class Tag {
  /// No part of a report.
  public static final int NOTHING = 0;
  /// Part of a source or cue that stands before its content.
  public static final int LEADS = 1;
  /// Content that its cue follows.
  public static final int BEFORE = 2;
  /// Content that follows its cue.
  public static final int AFTER = 3;
  /// Part of a source or cue that stands behind its content.
  public static final int TRAILS = 4;
  /// Between the parts of one report.
  public static final int GAP = 5;
  /// How many there are.
  public static final int COUNT = 6;

  private Tag() {}
}

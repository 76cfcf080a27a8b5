package saidby.format.draft;

import java.util.OptionalLong;

/// Where in a source something stands, as far as can be told.
///
/// @param record number of the record of an archive, from 1
/// @param line of the source, or of the record's content, from 1
public record Spot(OptionalLong record, OptionalLong line) {
  /// The source as a whole.
  public static final Spot WHOLE = new Spot(OptionalLong.empty(), OptionalLong.empty());

  public static Spot line(long number) {
    return new Spot(OptionalLong.empty(), OptionalLong.of(number));
  }

  public static Spot record(long number) {
    return new Spot(OptionalLong.of(number), OptionalLong.empty());
  }

  /// This spot of something that stands itself at a spot: the line within the record; of a line, the line around it.
  public Spot in(Spot outer) {
    if (outer.line.isPresent()) return outer;
    return new Spot(outer.record.isPresent() ? outer.record : record, line);
  }
}

package saidby.format;

import java.util.Map;
import saidby.format.draft.SourceReader;
import saidby.format.draft.Spot;

/// The reader of each kind that is read as a whole; JSON lines come to these one by one.
final class Readers {
  private static final Map<Kind, SourceReader> TABLE = Map.ofEntries(
      Map.entry(Kind.TEXT, PlainText::read));

  private Readers() {}

  static SourceReader of(Kind kind) {
    return TABLE.getOrDefault(kind,
        (_, drafts) -> drafts.fail(Spot.WHOLE, kind.what() + "; this format is not read yet"));
  }
}

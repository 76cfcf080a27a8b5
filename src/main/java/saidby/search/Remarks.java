package saidby.search;

import java.util.List;

/// What people should know of an answer.
///
/// @param partial whether hits, total and counts lack something because the question would have cost too much; the total
///   is then a lower bound
/// @param notes in words, one short sentence each: why it is partial, which words were widened
public record Remarks(boolean partial, List<String> notes) {

  /// Nothing to remark.
  public static final Remarks NONE = new Remarks(false, List.of());

  public Remarks {
    notes = List.copyOf(notes);
    if (partial && notes.isEmpty()) throw new IllegalArgumentException("a partial answer needs a reason");
  }
}

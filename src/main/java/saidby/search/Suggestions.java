package saidby.search;

import java.util.List;

/// What may be meant by something half typed, the best first.
///
/// @param generation of the index that answered
public record Suggestions(List<SpeakerLookup.Entry> speakers, List<Phrase> phrases, long generation) {
  public Suggestions {
    speakers = List.copyOf(speakers);
    phrases = List.copyOf(phrases);
  }

  /// Words that stand side by side in quotes.
  ///
  /// @param text as most quotes write it
  /// @param quotes how many quotes have it
  /// @param exact whether these are all; if not there are more, and counting them would take longer than a keystroke
  public record Phrase(String text, long quotes, boolean exact) {}
}

package saidby.model;

import java.util.Optional;

/// Who said a quote, or that this is not known.
public sealed interface Attribution {
  /// The local words that name the speaker ("he", "Mr. Garin"), where there are any.
  Optional<Span> mention();

  /// A speaker was found.
  ///
  /// @param rule name of the rule or model that decided
  /// @param confidence between 0 and 1, calibrated: of quotes shown with 0.9, nine in ten are right
  record Said(Person person, Optional<Span> mention, String rule, double confidence) implements Attribution {
    public Said {
      if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /// No speaker is known; shown as unattributed, never guessed.
  ///
  /// @param why one short phrase for people ("no cue near the quote")
  record Unknown(Optional<Span> mention, String why) implements Attribution {}
}

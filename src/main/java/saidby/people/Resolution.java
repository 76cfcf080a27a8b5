package saidby.people;

import saidby.model.Person;

/// Who a mention is, or that this is not known.
public sealed interface Resolution {
  /// The mention means this person, this anonymous source or this institution.
  ///
  /// @param rule name of the rule that decided ("full name", "pronoun", "role")
  /// @param confidence between 0 and 1, for the resolution alone: whether the mention is the right one is somebody
  ///     else's
  record Resolved(Person person, String rule, double confidence) implements Resolution {
    public Resolved {
      if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /// Nobody can tell from the article.
  ///
  /// @param why one short phrase for people ("no woman was named before")
  record Unresolved(String why) implements Resolution {}
}

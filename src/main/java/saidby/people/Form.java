package saidby.people;

/// What the words of a mention are, before anybody asks whom they mean.
sealed interface Form {
  /// A pronoun alone.
  record Pronoun(int token) implements Form {}

  /// A name, with an office before it or not; joined to others ("Garin and Ilić") or not.
  ///
  /// @param otherwise what the words are when nobody bears the name
  record Named(Name name, boolean joined, Form otherwise) implements Form {}

  /// A description with its name beside it: "the director, Ana Ilić".
  record Introduced(Name name) implements Form {}

  /// Capitalised words that are no person's name: "Washington", "the Kremlin".
  record Capitals(int from, int to) implements Form {}

  /// A noun phrase, tokens `from` to `to`, with its head noun.
  record Described(int from, int head, int to) implements Form {}

  /// No words at all.
  record Nothing() implements Form {}
}

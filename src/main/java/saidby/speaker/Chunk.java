package saidby.speaker;

/// A phrase that may name a speaker: items `first` to `last`, both inclusive, of a [Narration].
///
/// @param head
///          the item that carries the meaning: "spokesman" in "Odell's former spokesman"
/// @param unit
///          the unit of [Units] that it is, or that it begins
record Chunk(int first, int last, int head, Type type, int unit) {

  /// What the phrase is: `NAME`, with a capital head; `NOUN`, with a common one; `PRONOUN`; `WHO`; `SOMEONE`, as "many"
  /// or "others"; `POSSESSOR`, what stands before a possessive 's; `OWNER`, as "his" before a noun.
  enum Type {
    NAME, NOUN, PRONOUN, WHO, SOMEONE, POSSESSOR, OWNER
  }
}

package saidby.speaker;

/// A phrase that may name a speaker: items `first` to `last`, both inclusive, of a [Narration].
///
/// @param head the item that carries the meaning: "spokesman" in "Odell's former spokesman"
/// @param unit the unit of [Units] that it is, or that it begins
record Chunk(int first, int last, int head, PhraseType type, int unit) {}

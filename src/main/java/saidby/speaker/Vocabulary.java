package saidby.speaker;

/// What is known of single words, learned from attributed news. Words come in lower case, with straight apostrophes.
public interface Vocabulary {
  /// How often the word announces speech: 0 hardly ever, 1 now and then, 2 often, 3 mostly.
  int cue(String word);

  /// Whether it is a noun, or an adjective before one, rather than a verb or an adverb.
  boolean isNoun(String word);

  /// Whether it is written with a capital inside sentences, as names are.
  boolean isName(String word);
}

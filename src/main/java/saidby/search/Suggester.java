package saidby.search;

import java.util.Optional;

/// Completes what is being typed, and mends what was mistyped. Safe on any thread.
public interface Suggester {
  /// Most suggestions of each sort.
  int MAX_SIZE = 50;
  /// So few hits may come of a slip of the keyboard.
  long NEXT_TO_NOTHING = 2;

  /// Whoever may be meant, and what quotes say that begins with it. Upper and lower case and accents do not count.
  ///
  /// A speaker is suggested when each typed word begins some word of the name, in any order ("sm jane"); the most quoted
  /// come first. Behind them come those for whom one typed word of three letters or more has one typo: the name's word
  /// begins with it but for a letter more, less or other, or two neighbours in each other's place (of three letters the
  /// first must be right). Nothing typed suggests the most quoted speakers.
  ///
  /// A phrase is suggested when it begins with the typed words, of which the last may be unfinished, has two to four
  /// words, and some quote has just these words side by side: searched for between quotation marks it is always found.
  /// Where too few begin so, the last word may have a typo. The most frequent come first; of those with one beginning
  /// that hardly ever goes on otherwise only the longest is told, and none ends in a word such as "of".
  ///
  /// @param size 1 to [#MAX_SIZE], of each sort
  Suggestions suggest(String typed, int size);

  /// What was perhaps meant by a question that finds next to nothing: the question with words that are nowhere, or
  /// hardly anywhere, respelt as ones that are, in exact phrases too, and speakers' names likewise. Empty where the
  /// question found more than [#NEXT_TO_NOTHING], or nothing like it finds more.
  ///
  /// @param total hits of the question
  Optional<Correction> didYouMean(SearchRequest request, long total);

  /// The same, where most of the words may have been enough for an answer: then nothing had all of them. Nothing is
  /// guessed where there was no time to find what was asked for.
  default Optional<Correction> didYouMean(SearchRequest request, MostWords.Asked asked) {
    if (asked.result().remarks().partial()) return Optional.empty();
    return didYouMean(request, asked.request().equals(request) ? asked.result().total() : 0);
  }
}

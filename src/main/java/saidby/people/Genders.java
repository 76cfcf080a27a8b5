package saidby.people;

/// What words tell about the gender of whom they name: above 0 a man, below a woman.
final class Genders {
  private static final double COURTESY_TELLS = 6;
  private static final double OFFICE_TELLS = 2.5;

  private Genders() {}

  /// Of the offices and titles in a token range; 0 when they tell nothing.
  static double ofOffice(Reading reading, int from, int to) {
    double told = 0;
    for (int i = from; i < to; i++) {
      if (!reading.any(i, Trait.OFFICE) || (i + 1 < to && reading.isPossessive(i + 1))) continue;
      double weight = reading.has(i, Trait.COURTESY) ? COURTESY_TELLS : OFFICE_TELLS;
      if (reading.has(i, Trait.MALE_WORD)) told = weight;
      else if (reading.has(i, Trait.FEMALE_WORD)) told = -weight;
    }
    return told;
  }

  /// Of the head of one office.
  static double ofHead(Lexicon lexicon, String head) {
    int traits = lexicon.traits(head);
    if (Trait.MALE_WORD.in(traits)) return OFFICE_TELLS;
    return Trait.FEMALE_WORD.in(traits) ? -OFFICE_TELLS : 0;
  }

  /// Of the pronoun that the token is, or that French hangs on to its verb.
  static int ofPronoun(Reading reading, int token) {
    return ofPronoun(reading.lexicon.core(reading.lower(token)));
  }

  /// Of a pronoun: 1, -1, or 0 for all others.
  static int ofPronoun(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself", "il" -> 1;
      case "she", "her", "hers", "herself", "elle" -> -1;
      default -> 0;
    };
  }
}

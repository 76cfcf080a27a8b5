package saidby.people;

/// What is known of a word by itself; a word has any number of them, kept as bits.
///
/// `BODY` and `PAPER` are common nouns that speak ("the ministry", "the report"), `ORGANIZATION` words make a
/// capitalised name something else than a person, `ORGANIZATION_END` those that do so only at its end. `SEVERAL` are
/// nouns for more than one person, `FAMILY_FIRST` family names that stand before the given name, `FAMILY_TOO` common
/// words that are family names as well, `ORDINARY` words that by themselves are nobody's
/// name, `BRAND` names of companies that are family names as well.
enum Trait {
  MALE_NAME,
  FEMALE_NAME,
  TITLE,
  COURTESY,
  ROLE,
  SEVERAL,
  MALE_WORD,
  FEMALE_WORD,
  ORGANIZATION,
  ORGANIZATION_END,
  BODY,
  PAPER,
  CALENDAR,
  SPEECH,
  PARTICLE,
  SUFFIX,
  FAMILY_FIRST,
  FAMILY_TOO,
  DEGREE,
  DETERMINER,
  QUANTIFIER,
  PRONOUN,
  CONJUNCTION,
  PREPOSITION,
  AUXILIARY,
  ADVERB,
  STARTER,
  ADJECTIVE,
  ORDINARY,
  BRAND;

  /// The name of a man or a woman.
  static final int FORENAME = MALE_NAME.bit() | FEMALE_NAME.bit();
  /// Words of the closed classes.
  static final int GRAMMAR = DETERMINER.bit()
      | PRONOUN.bit()
      | CONJUNCTION.bit()
      | PREPOSITION.bit()
      | AUXILIARY.bit();
  /// Words that may carry a capital at the head of a sentence without being part of a name.
  static final int OPENING = GRAMMAR
      | QUANTIFIER.bit()
      | ADVERB.bit()
      | STARTER.bit()
      | ADJECTIVE.bit()
      | SEVERAL.bit()
      | CALENDAR.bit();
  /// Words that tell what somebody is.
  static final int OFFICE = TITLE.bit() | ROLE.bit();

  @SuppressWarnings("EnumOrdinal") // the bit is never stored
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int traits) {
    return (traits & bit()) != 0;
  }
}

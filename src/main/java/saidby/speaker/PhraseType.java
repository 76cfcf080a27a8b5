package saidby.speaker;

/// What a phrase is: `NAME`, with a capital head; `NOUN`, with a common one; `PRONOUN`; `WHO`; `SOMEONE`, as "many" or
/// "others"; `POSSESSOR`, what stands before a possessive 's; `OWNER`, as "his" before a noun.
enum PhraseType {
  NAME(0), NOUN(1), PRONOUN(2), WHO(3), SOMEONE(4), POSSESSOR(5), OWNER(6);

  private final int code;

  PhraseType(int code) {
    this.code = code;
  }

  /// The number that features carry; part of the trained model.
  int code() {
    return code;
  }
}

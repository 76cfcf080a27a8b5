package saidby.authority;

/// Why a person of an article is not the one of this name in the authority file.
///
/// `INITIALS` are other ones, or some that the file does not have while neither role nor state speaks for the entry.
/// `DATE` lies outside of the entry's. `COUNTRY`, `ROLE` and `STATE` are said to be others. `SETTING`: the article names
/// countries, but not this one. `NICKNAME` and `MONONYM`: another form of the forename, or a single word, is too little
/// when nothing else speaks for the entry.
public enum Contradiction {
  INITIALS("the middle initials are not those of the file"), GENDER("the article's words are for the other gender"),
  DATE(
      "the article lies outside of the entry's dates"),
  COUNTRY("the article gives another country"), ROLE(
      "the article gives another role"),
  STATE("the article gives another state"), SETTING(
      "the article names other countries, but not the entry's"),
  NICKNAME(
      "only a nickname fits, and neither role nor state speaks for the entry"),
  MONONYM(
      "a single word, and nothing else speaks for the entry");

  private final String told;

  Contradiction(String told) {
    this.told = told;
  }

  /// In words for people.
  public String told() {
    return told;
  }
}

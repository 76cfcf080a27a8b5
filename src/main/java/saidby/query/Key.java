package saidby.query;

import java.util.Optional;

/// What a hit can be asked for by value (`by:"Jane Doe"`): who said it, what country the story is about, what country
/// the speaker stands for, which countries the quote names, the outlet, the form of the quote, its cue, the article's language and section.
public enum Key {
  BY("by", "speaker"), COUNTRY("country", "about"), SPEAKER_COUNTRY("speakerCountry", "from"),
  MENTIONS("mentions", "names"), SOURCE("source",
      "outlet"),
  FORM("form", "form"), SAID("said", "cue"), LANGUAGE("language", "lang"), SECTION("section", "desk");

  private final String code;
  private final String alias;

  Key(String code, String alias) {
    this.code = code;
    this.alias = alias;
  }

  /// As it is printed, before the colon.
  public String code() {
    return code;
  }

  /// The key of this name or alias, in any case of letters; empty if there is none.
  static Optional<Key> of(String name) {
    for (Key key : values())
      if (key.code.equalsIgnoreCase(name) || key.alias.equalsIgnoreCase(name)) return Optional.of(key);
    return Optional.empty();
  }
}

package saidby.query;

import java.util.Optional;

/// What a hit can be asked for by value (`by:"Jane Doe"`): who said it, what country the story is about, what country
/// the speaker stands for, which countries the quote names, the outlet, the form of the quote, its cue, the article's
/// language and section.
public enum Key {
  BY("by", "speaker", true), COUNTRY("country", "about", false), SPEAKER_COUNTRY("speakerCountry", "from", false),
  MENTIONS("mentions", "names", false), SOURCE("source", "outlet", true), FORM("form", "form", false),
  SAID("said", "cue", false), LANGUAGE("language", "lang", false), SECTION("section", "desk", true);

  private final String code;
  private final String alias;
  private final boolean wordy;

  Key(String code, String alias, boolean wordy) {
    this.code = code;
    this.alias = alias;
    this.wordy = wordy;
  }

  /// As it is printed, before the colon.
  public String code() {
    return code;
  }

  /// Whether values are names of several words, so that words side by side in a group are one value.
  boolean isWordy() {
    return wordy;
  }

  /// The key of this name or alias, in any case of letters; empty if there is none.
  static Optional<Key> of(String name) {
    for (Key key : values())
      if (key.code.equalsIgnoreCase(name) || key.alias.equalsIgnoreCase(name)) return Optional.of(key);
    return Optional.empty();
  }
}

package saidby.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A language, and all that is known of it as data: word lists in one folder of resources a language.
///
/// Of [#OTHER] nothing is known: its texts keep their marked runs, and nobody is said to have spoken them.
public enum Language {
  ENGLISH("en"), FRENCH("fr"), OTHER("");

  private static final int LOOKED_AT = 400;
  /// Fewer words tell nothing; then a text is English.
  private static final int TELLING = 20;
  /// In running text at least one word of so many is among the commonest of its language.
  private static final int ONE_OF = 25;

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The language of a text.
  ///
  /// @param tag BCP 47 tag that the article brings along; without one, or with one that says nothing
  ///     ("und"), its commonest words decide
  public static Language of(TokenizedText text, Optional<String> tag) {
    return tag.map(given -> tagged(given, text)).orElseGet(() -> guessed(text));
  }

  /// Lenient towards "eng", "en_GB" and "english", which feeds write too.
  private static Language tagged(String tag, TokenizedText text) {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (lower.isBlank() || lower.equals("und") || lower.equals("mul")) return guessed(text);
    return Stream.of(ENGLISH, FRENCH).filter(known -> lower.startsWith(known.code)).findFirst().orElse(OTHER);
  }

  private static Language guessed(TokenizedText text) {
    int words = 0;
    int english = 0;
    int french = 0;
    for (int i = 0; i < Math.min(text.size(), LOOKED_AT); i++) {
      if (!text.isWord(i)) continue;
      words++;
      if (Commonest.ENGLISH_WORDS.contains(text.lower(i))) english++;
      if (Commonest.FRENCH_WORDS.contains(text.lower(i))) french++;
    }
    if (french > 2 && french > 2 * english && french * ONE_OF >= words) return FRENCH;
    return words < TELLING || english * ONE_OF >= words ? ENGLISH : OTHER;
  }

  /// All words of the language's list, several to a line; see [WordList#words(String)].
  ///
  /// @param list name of the list: "titles"
  /// @throws IllegalStateException when the language has no such list
  public Set<String> words(String list) {
    return WordList.words(path(list));
  }

  /// The entries of the language's list in order; see [WordList#lines(String)].
  ///
  /// @param list name of the list: "cues"
  /// @throws IllegalStateException when the language has no such list
  public List<String> lines(String list) {
    return WordList.lines(path(list));
  }

  private String path(String list) {
    return "/saidby/lang/" + code + "/" + list + ".txt";
  }

  private static final class Commonest {
    static final Set<String> ENGLISH_WORDS = ENGLISH.words("commonest");
    static final Set<String> FRENCH_WORDS = FRENCH.words("commonest");
  }
}

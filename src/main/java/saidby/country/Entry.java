package saidby.country;

import java.util.List;
import saidby.text.TokenizedText;

/// One name of the gazetteer, cut into words.
///
/// @param place what it names
/// @param words as the table writes them
/// @param lowers the same in lower case, as [TokenizedText#lower] gives them
/// @param ambiguous also an ordinary word, or the name of several places
/// @param personal also borne by people
/// @param region a state or province, as it stands behind its cities
record Entry(Place place, List<String> words, List<String> lowers, boolean ambiguous, boolean personal,
    boolean region) {
  /// Code of names that hold a country's name without meaning it ("Latin America").
  static final String NOWHERE = "";
  /// Names this short in capitals are acronyms: "US" is no "us".
  private static final int LONGEST_ACRONYM = 5;

  boolean isNowhere() {
    return place.code().equals(NOWHERE);
  }

  int length() {
    return words.size();
  }

  /// Whether the text names this at the token; the first word is known to agree but for its capitals.
  boolean standsAt(TokenizedText text, int token) {
    if (token + words.size() > text.size()) return false;
    for (int i = 1; i < words.size(); i++) if (!text.lower(token + i).equals(lowers.get(i))) return false;
    if (words.size() > 1 && text.paragraph(token) != text.paragraph(token + words.size() - 1)) return false;
    for (int i = 0; i < words.size(); i++) if (!allowsCase(i, text.word(token + i))) return false;
    return true;
  }

  /// Whether the word may be written so as part i of this name: a capital wants a capital, an acronym all of them.
  boolean allowsCase(int i, String written) {
    String word = words.get(i);
    if (!Character.isUpperCase(word.charAt(0))) return true;
    if (isAcronym(word)) return written.endsWith(word);
    return Character.isUpperCase(written.charAt(Math.max(0, written.length() - word.length())));
  }

  /// Whether the whole name is one acronym.
  boolean isAcronym() {
    return words.size() == 1 && isAcronym(words.getFirst());
  }

  private static boolean isAcronym(String word) {
    if (word.length() > LONGEST_ACRONYM || word.length() < 2) return false;
    for (int i = 0; i < word.length(); i++) if (Character.isLowerCase(word.charAt(i))) return false;
    return true;
  }
}

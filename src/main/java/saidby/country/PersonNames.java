package saidby.country;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import saidby.text.Language;
import saidby.text.TokenizedText;
import saidby.text.WordList;

/// Tells people called like a place from the place: "Sen. Mara London", "Chelsea Voss", and "London" alone after that.
///
/// One object reads one text; it remembers the surnames that it saw.
final class PersonNames {
  private static final Set<String> FORENAMES = Language.ENGLISH.words("forenames");
  private static final Set<String> TITLES = Language.ENGLISH.words("titles");
  /// Capitalised words that stand beside a place without being anybody's name.
  private static final Set<String> NO_NAMES = noNames();
  /// Forenames that are as often another word.
  private static final Set<String> NO_FORENAMES = Set.of("will", "may", "mark", "grant", "hope", "art", "guy", "faith",
      "grace", "chase", "pat", "bill", "bob", "sue", "rich", "mike", "joy", "dawn", "rose", "april", "june", "august",
      "summer", "an",
      "so", "son", "ban", "long", "king", "duke", "earl", "dean", "prince", "major", "san", "la", "as", "in", "de",
      "al",
      "north", "south", "east", "west", "new", "tel", "port", "u", "m", "f", "love", "sunny", "christian", "general");
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "outside", "across", "throughout",
      "around", "at", "from", "to", "into", "within", "toward", "towards", "inside", "en", "à", "dans", "depuis",
      "vers", "au", "aux");

  private final TokenizedText text;
  private final boolean headline;
  private final Set<String> surnames;
  /// Token behind the last word that was found inside a name.
  private int nameEnd = -1;

  /// @param headline whether every word may have a capital
  /// @param surnames lower case, those known from another part of the article; more are added
  PersonNames(TokenizedText text, boolean headline, Set<String> surnames) {
    this.text = text;
    this.headline = headline;
    this.surnames = surnames;
  }

  private static Set<String> noNames() {
    Set<String> words = new HashSet<>(Language.ENGLISH.words("organizations"));
    words.addAll(Language.ENGLISH.words("roles"));
    words.addAll(TITLES);
    words.addAll(Language.ENGLISH.words("common-words"));
    words.addAll(Language.ENGLISH.words("calendar"));
    words.addAll(WordList.words("/saidby/country/beside-places.txt"));
    return words;
  }

  /// Whether a single word stands inside a person's name; a surname is remembered.
  boolean isInName(Candidate candidate) {
    if (!candidate.isSingleWord()) return false;
    boolean surname = candidate.from() == nameEnd || isSurname(candidate);
    if (surname) surnames.add(text.lower(candidate.from()));
    boolean name = surname || isForename(candidate);
    if (name) nameEnd = candidate.to();
    return name;
  }

  /// Whether the word is a surname known from elsewhere in the article and nothing says that the place is meant.
  boolean isKnownSurname(Candidate candidate) {
    return candidate.isSingleWord() && surnames.contains(text.lower(candidate.from()))
        && !standsBehindPreposition(candidate.from());
  }

  /// Whether "in", "near", "from" stands before the token.
  boolean standsBehindPreposition(int token) {
    return touchesBefore(token) && PLACE_PREPOSITIONS.contains(text.lower(token - 1));
  }

  private boolean isSurname(Candidate candidate) {
    int token = candidate.from();
    if (!touchesBefore(token) || !text.isCapitalised(token - 1)) return false;
    String before = text.lower(token - 1);
    boolean people = candidate.first().place().kind() == Place.Kind.DEMONYM;
    if (isInitial(before)) return !people;
    if (TITLES.contains(before))
      return people ? candidate.first().personal() && candidate.to() == text.size() : isPersonal(candidate);
    boolean forename = FORENAMES.contains(before) && !NO_FORENAMES.contains(before);
    if (forename) return isPersonal(candidate) || candidate.first().place().kind() == Place.Kind.PLACE;
    return candidate.first().personal() && !headline && isUnknownName(token - 1, token);
  }

  private boolean isForename(Candidate candidate) {
    int next = candidate.to();
    if (headline || !candidate.first().personal() || !touchesBefore(next)) return false;
    if (candidate.first().place().kind() == Place.Kind.DEMONYM && !isAnnounced(candidate)) return false;
    return (isUnknownName(next, candidate.from()) || isDoublyPlaced(candidate))
        && !text.lower(Math.max(0, candidate.from() - 1)).equals("in");
  }

  /// "Sydney Houston": two places without a comma, the first of them a forename.
  private boolean isDoublyPlaced(Candidate candidate) {
    if (!FORENAMES.contains(text.lower(candidate.from())) || !text.isCapitalised(candidate.to())) return false;
    List<Entry> next = Gazetteer.standard().entriesAt(text, candidate.to());
    return !next.isEmpty() && next.getFirst().length() == 1 && next.getFirst().place().kind() == Place.Kind.PLACE;
  }

  /// "Rep. French Umber", "French Umber (R-Ohio)": an adjective before a name needs more to be a forename.
  private boolean isAnnounced(Candidate candidate) {
    if (candidate.to() + 1 < text.size() && text.word(candidate.to() + 1).equals("(")) return true;
    if (candidate.from() > 0 && text.word(candidate.from() - 1).equals(",")) return true;
    return touchesBefore(candidate.from())
        && (TITLES.contains(text.lower(candidate.from() - 1)) || isInitial(text.lower(candidate.from() - 1)));
  }

  /// Names of places that people bear too, and abbreviated titles before any city.
  private static boolean isPersonal(Candidate candidate) {
    return candidate.first().personal() || candidate.first().place().kind() == Place.Kind.PLACE;
  }

  /// Whether the token beside the place looks like the other half of a person's name.
  private boolean isUnknownName(int token, int place) {
    if (!text.isCapitalised(token) || !text.isWord(token)) return false;
    String word = text.word(token);
    if (isUpper(word)) return false;
    if (token < place && token == text.firstTokenOf(text.sentence(token))) return false;
    return !NO_NAMES.contains(text.lower(token)) && Gazetteer.standard().lengthAt(text, token) == 0;
  }

  private static boolean isInitial(String lower) {
    return lower.length() == 2 && lower.charAt(1) == '.' && !lower.equals("w.");
  }

  private static boolean isUpper(String word) {
    for (int i = 0; i < word.length(); i++) if (Character.isLowerCase(word.charAt(i))) return false;
    return true;
  }

  /// Whether a word of the same sentence stands directly before the token, with nothing but a space between.
  private boolean touchesBefore(int token) {
    return token > 0 && token < text.size() && text.isWord(token - 1)
        && text.sentence(token - 1) == text.sentence(token);
  }
}

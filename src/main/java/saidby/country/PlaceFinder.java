package saidby.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saidby.text.TokenizedText;
import saidby.text.WordList;

/// Finds the words of one text that may name a place: one pass over its tokens, people's names left out.
final class PlaceFinder {
  private static final Gazetteer GAZETTEER = Gazetteer.standard();
  private static final Set<String> STATE_CODES = WordList.words("/saidby/country/us-state-codes.txt");
  private static final Entry US_STATE = new Entry(new Place("US", Place.Kind.PLACE, "U.S. state"), List.of(), List.of(),
      false, false, true);

  /// A word this short in capitals is an acronym ("GAO") and not a place, except among other capitals.
  private static final int SHORT = 4;

  private final TokenizedText text;
  private final PersonNames people;
  private final Wording wording;
  private final List<Candidate> candidates = new ArrayList<>();
  /// By form, whether no name begins with the word.
  private final boolean[] unknown;

  /// @param headline whether every word may have a capital
  /// @param surnames those that people of the article bear; more are added
  PlaceFinder(TokenizedText text, boolean headline, Set<String> surnames) {
    this.text = text;
    people = new PersonNames(text, headline, surnames);
    wording = new Wording(text, headline);
    unknown = new boolean[text.formCount()];
  }

  /// In text order.
  List<Candidate> find() {
    return find(0, text.size());
  }

  /// Those that begin between two tokens, in text order.
  List<Candidate> find(int from, int to) {
    int token = from;
    while (token < to) token = text.isWord(token) ? take(token) : token + 1;
    candidates.removeIf(people::isKnownSurname);
    return candidates;
  }

  /// Whether "in", "near", "from" stands before the candidate.
  boolean isBehindPreposition(Candidate candidate) {
    return people.standsBehindPreposition(candidate.from());
  }

  /// Whether the candidate names a language.
  boolean isLanguage(Candidate candidate) {
    return wording.isLanguage(candidate);
  }

  /// Takes what begins at the token and tells where to go on.
  private int take(int token) {
    int form = text.form(token);
    List<Entry> entries = unknown[form] ? List.of() : GAZETTEER.entriesAt(text, token);
    if (entries.isEmpty()) {
      unknown[form] = unknown[form] || !GAZETTEER.beginsName(text.lower(token));
      if (text.isCapitalised(token)) takeUnusual(token);
      return token + 1;
    }
    var candidate = new Candidate(token, token + entries.getFirst().length(), entries);
    if (!candidate.first().isNowhere() && !wording.isNamesake(candidate) && !isShouted(candidate)
        && !people.isInName(candidate))
      candidates.add(candidate);
    return candidate.to();
  }

  /// Compounds ("Moscow-based"), parties with their state ("R-Texas", "D-CA") and states behind a city ("Dallas, TX").
  private void takeUnusual(int token) {
    String word = text.word(token);
    if (word.length() == 2) {
      if (STATE_CODES.contains(word) && isBehindCity(token))
        candidates.add(new Candidate(token, token + 1, List.of(US_STATE)));
      return;
    }
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) return;
    if (isParty(word, hyphen)) {
      String state = word.substring(hyphen + 1);
      if (STATE_CODES.contains(state) || names(state, "US"))
        candidates.add(new Candidate(token, token + 1, List.of(US_STATE)));
      return;
    }
    for (String part : word.split("-")) addPart(token, part);
  }

  private void addPart(int token, String part) {
    List<Entry> entries = part.isEmpty() || !Character.isUpperCase(part.charAt(0))
        ? List.of()
        : GAZETTEER.entriesOf(part);
    boolean clear = !entries.isEmpty() && !entries.getFirst().ambiguous() && !entries.getFirst().personal();
    if (clear) candidates.add(new Candidate(token, token + 1, entries));
  }

  private static boolean isParty(String word, int hyphen) {
    return hyphen == 1 && "DRI".indexOf(word.charAt(0)) >= 0;
  }

  private static boolean names(String word, String code) {
    return GAZETTEER.entriesOf(word).stream().anyMatch(entry -> entry.place().code().equals(code));
  }

  /// "Dallas, TX": a comma and a capitalised word with small letters before it.
  private boolean isBehindCity(int token) {
    if (token < 2 || !text.word(token - 1).equals(",") || !text.isCapitalised(token - 2)) return false;
    String city = text.word(token - 2);
    return !city.equals(city.toUpperCase(Locale.ROOT)) && text.sentence(token - 2) == text.sentence(token);
  }

  /// An acronym among words all in capitals ("TELL US NOW"), or a short word all in capitals among others ("the GAO").
  private boolean isShouted(Candidate candidate) {
    boolean amongCapitals = isUpper(candidate.from() - 1) && isUpper(candidate.to());
    if (candidate.first().isAcronym()) return amongCapitals;
    if (!candidate.isSingleWord() || !isUpper(candidate.from())) return false;
    return text.word(candidate.from()).length() <= SHORT && !isUpper(candidate.from() - 1) && !isUpper(candidate.to());
  }

  private boolean isUpper(int token) {
    if (token < 0 || token >= text.size()) return true;
    String word = text.word(token);
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) return false;
      letter |= Character.isUpperCase(word.charAt(i));
    }
    return letter;
  }
}

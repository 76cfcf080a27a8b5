package saidby.country;

import java.util.Set;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// Reads the words beside a name that make it something else than the place: a street, a ship, a language.
record Wording(TokenizedText text, boolean headline) {
  private static final Set<String> SHIPS = Set.of("USS", "HMS", "HMAS", "HMCS", "SS", "MV", "INS", "USNS", "USCGC");
  private static final Set<String> NAMESAKES = Set.of("avenue", "ave", "ave.", "street", "boulevard", "blvd", "road",
      "county", "township", "lane", "drive", "parkway", "creek", "heights", "elementary", "high", "middle");
  private static final Set<String> LANGUAGE_NOUNS = Set.of("language", "languages", "speaker", "speakers", "version",
      "translation", "translations", "subtitles", "lessons", "class", "classes", "teacher", "teachers", "alphabet",
      "word",
      "dictionary", "literature");
  private static final Set<String> BEFORE_LANGUAGES = Set.of("in", "into", "speak", "speaks", "speaking", "spoke",
      "learn", "learning", "en", "parle", "parlent", "parler", "le", "du");
  private static final Set<String> FUNCTION_WORDS = Language.ENGLISH.words("common-words");

  /// Whether the name belongs to a ship, a street, a county or a younger town.
  boolean isNamesake(Candidate candidate) {
    int before = candidate.from() - 1;
    if (before >= 0 && SHIPS.contains(text.word(before))) return true;
    Place.Kind kind = candidate.first().place().kind();
    if (kind == Place.Kind.DEMONYM || kind == Place.Kind.INSTITUTION) return false;
    if (isBehindNew(before)) return true;
    boolean named = candidate.to() < text.size() && text.isCapitalised(candidate.to())
        && NAMESAKES.contains(text.lower(candidate.to()));
    return named && kind != Place.Kind.PLACE;
  }

  /// "New London": a town of its own, unless the sentence begins so or every word has a capital.
  private boolean isBehindNew(int before) {
    return before >= 0 && !headline && text.word(before).equals("New")
        && before > text.firstTokenOf(text.sentence(before));
  }

  /// Whether an adjective names a language: "in Spanish,", "English classes", "le français".
  boolean isLanguage(Candidate candidate) {
    if (candidate.first().place().kind() != Place.Kind.DEMONYM) return false;
    int next = candidate.to();
    boolean last = next >= text.size() || !text.isWord(next);
    if (!last && LANGUAGE_NOUNS.contains(text.lower(next))) return true;
    boolean french = text.lower(candidate.from()).startsWith("l'");
    boolean announced = french
        || (candidate.from() > 0 && BEFORE_LANGUAGES.contains(text.lower(candidate.from() - 1)));
    return announced && (last || FUNCTION_WORDS.contains(text.lower(next)));
  }
}

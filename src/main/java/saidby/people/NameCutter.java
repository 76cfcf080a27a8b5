package saidby.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Takes the name of a person out of a run of capitalised words: what stands before it is its office, and runs that end
/// like organisations, places or offices hold none.
final class NameCutter {
  private static final int LONGEST = 7;
  /// What may stand before a capital inside a family name: "McKee", "DeVito", "VanDyke".
  private static final Set<String> GRAFTED = Set.of("mc", "mac", "de", "di", "da", "du", "del", "des", "le", "la", "li",
      "lo", "van", "von", "vander", "fitz", "san", "st", "ver", "dos", "al", "el", "ben", "bin", "ab", "ap");

  private static final int NAMELESS = Trait.ORDINARY.bit() | Trait.BRAND.bit() | Trait.PAPER.bit() | Trait.BODY.bit();

  private final Reading reading;
  private final Offices offices;
  private final NameEvidence evidence;
  private final Set<String> small = new HashSet<>();

  NameCutter(Reading reading, Offices offices) {
    this.reading = reading;
    this.offices = offices;
    evidence = new NameEvidence(reading);
    for (int i = 0; i < reading.size(); i++) if (reading.isLowerWord(i)) small.add(reading.lower(i));
  }

  Optional<Name> cut(int runStart, int runEnd) {
    if (reading.isDateline(runStart, runEnd)) return Optional.empty();
    int end = withoutSuffix(runStart, runEnd);
    int start = runStart;
    while (start < end && isOpening(start, end)) start++;
    if (start + 1 < end && reading.has(start, Trait.SPEECH) && !reading.any(start, Trait.FORENAME)) start++;
    if (start == end) return weak(end - 1, runEnd);
    if (endsOffice(start) && end - start > 1 && !reading.any(start, Trait.FORENAME)) start++;
    int from = nameStart(start, end);
    if (from >= end || endsPlace(from, end) || isThing(from, end)) return Optional.empty();
    if (!isName(from, end) || isOrdinary(from, end)) return end - from == 1 ? weak(from, runEnd) : Optional.empty();
    int left = offices.left(from);
    if (end - from == 1 && isBehindOf(from)) return Optional.empty();
    boolean office = left < from;
    if (end - from == 1 && !office && !mayStandAlone(from)) return weak(from, runEnd);
    return Optional.of(name(left, from, end, runEnd));
  }

  /// "San Antonio": the last word of a place, not a name behind it.
  private boolean endsPlace(int from, int end) {
    return end - from == 1 && reading.placeLength(from) > 1 && reading.isPlace(from - 1);
  }

  /// A place as a whole ("Hong Kong"), a site, something with a number.
  private boolean isThing(int from, int end) {
    if (end - from > 1 && reading.placeLength(from) == end - from && reading.placeLength(end - 1) == end - from)
      return true;
    for (int i = from; i < end; i++) {
      String word = reading.text.word(i);
      if (word.chars().anyMatch(Character::isDigit)) return true;
      if (word.indexOf('.') > 2 && word.indexOf('.') < word.length() - 1) return true;
    }
    return false;
  }

  /// "Smart Meter", "Jobs Plan", "Henry Ford Health System", "Republican Leadership": words of every day without a
  /// forename or title that asks for them.
  private boolean isOrdinary(int from, int end) {
    if (end - from == 1)
      return reading.has(from, Trait.ORDINARY) && reading.any(from - 1, Trait.OFFICE)
          && !reading.has(from - 1, Trait.TITLE);
    boolean last = reading.any(end - 1, NAMELESS | Trait.SEVERAL.bit());
    if (last && reading.has(from, Trait.ORDINARY) && !reading.any(from, Trait.FORENAME)
        && !reading.has(from - 1, Trait.TITLE))
      return true;
    if (reading.any(from, Trait.FORENAME) || reading.isInitial(from))
      return last && end - from > 2 && reading.has(end - 2, Trait.ORDINARY);
    if (offices.left(from) < from || (end - from > 2 && reading.isInitial(end - 2))) return false;
    return last || (reading.has(from, Trait.ORDINARY) && reading.isAllCapitals(end - 1));
  }

  /// "secretary of State Garin": the run begins inside an office.
  private boolean endsOffice(int start) {
    int of = reading.lexicon.isDefinite(reading.lower(start - 1)) ? start - 2 : start - 1;
    return reading.lexicon.isOf(reading.lower(of)) && reading.any(of - 1, Trait.OFFICE);
  }

  /// "le président de la République": what a French office is for.
  private boolean isBehindOf(int token) {
    int of = reading.lexicon.isDefinite(reading.lower(token - 1)) ? token - 2 : token - 1;
    return reading.lexicon.isParticleOf(reading.lower(of)) && !reading.isCapital(of) && reading.sameSentence(of, token);
  }

  /// A common word that may be the family name of somebody introduced elsewhere ("Small", "Baron").
  private Optional<Name> weak(int token, int runEnd) {
    if (token + 1 != runEnd || reading.isPlace(token)) return Optional.empty();
    if (reading.any(token, Trait.GRAMMAR | Trait.CALENDAR.bit() | Trait.SEVERAL.bit())) return Optional.empty();
    if (reading.has(token - 1, Trait.DETERMINER)) return Optional.empty();
    List<String> word = List.of(Lexicon.fold(reading.text.word(token)));
    return Optional.of(new Name(token, token, runEnd, word, Optional.empty(), Optional.empty(), Name.Evidence.NEVER));
  }

  private Name name(int left, int from, int end, int runEnd) {
    var words = new ArrayList<String>();
    Optional<String> nickname = Optional.empty();
    for (int i = from; i < end; i++) {
      boolean marked = i > from && !reading.isWord(i - 1) && i + 1 < end && !reading.isWord(i + 1);
      if (marked) nickname = Optional.of(Lexicon.fold(reading.text.word(i)));
      else if (reading.isWord(i)) words.add(Lexicon.fold(reading.text.word(i)));
    }
    Optional<String> suffix = Optional.empty();
    for (int i = end; i < runEnd; i++)
      if (reading.has(i, Trait.SUFFIX) && !reading.has(i, Trait.DEGREE))
        suffix = Optional.of(reading.lower(i).replace(".", ""));
    var name = new Name(left, from, runEnd, words, nickname, suffix, Name.Evidence.NONE);
    return evidence.licenses(name) ? name.license() : name;
  }

  private int withoutSuffix(int start, int runEnd) {
    int end = runEnd;
    while (end - 1 > start && reading.has(end - 1, Trait.SUFFIX)) end--;
    while (end - 1 > start && !reading.isWord(end - 1)) end--;
    return end;
  }

  /// A word that has its capital from the head of a sentence, or a day.
  private boolean isOpening(int token, int end) {
    if (!reading.any(token, Trait.OPENING)) return false;
    if (reading.has(token, Trait.PARTICLE) && token + 1 < end && reading.any(token - 1, Trait.OFFICE)) return false;
    boolean forename = reading.any(token, Trait.FORENAME) && token + 1 < end && !reading.any(token, Trait.GRAMMAR);
    return (!forename && !reading.isInitial(token)) || reading.is(token, "a") || reading.is(token, "i");
  }

  /// Behind the last word that belongs to an office, a people, a place or a body.
  private int nameStart(int start, int end) {
    int from = start;
    for (int i = start; i < end - 1; i++) {
      if (reading.is(i, "of")) from = behindOf(i, end);
      else if (i >= from && standsBefore(i, from, end)) from = i + 1;
    }
    return end - from < 4 || reading.any(from, Trait.FORENAME) || reading.isInitial(from) ? from : forename(from, end);
  }

  /// "Political Affairs Ana Ilić": long runs begin with what is no name, if a forename stands in them.
  private int forename(int from, int end) {
    for (int i = from + 1; i < end - 1; i++) if (reading.any(i, Trait.FORENAME)) return i;
    return from;
  }

  /// "Secretary of State John Quillfeather": the first forename, else behind the next word.
  private int behindOf(int of, int end) {
    int behind = of + 1 + Math.max(1, reading.placeLength(of + 1));
    for (int i = reading.isPlace(of + 1) ? behind : of + 1; i < end - 1; i++)
      if (reading.any(i, Trait.FORENAME)) return i;
    return Math.min(behind, end);
  }

  private boolean standsBefore(int token, int from, int end) {
    boolean afterForename = token > from && reading.any(token - 1, Trait.FORENAME);
    if (reading.any(token, Trait.OFFICE) && reading.isCapital(token))
      return !(reading.any(token, Trait.FORENAME) && token == from);
    if (reading.isInitial(token) || reading.any(token, Trait.FORENAME) || afterForename) return false;
    if (token > from && reading.isInitial(token - 1)) return false;
    if (reading.isPlace(token) || reading.has(token, Trait.ORGANIZATION) || reading.has(token, Trait.ADJECTIVE))
      return true;
    return !reading.isHeadline(token) && reading.isAllCapitals(token)
        && reading.text.word(token).length() > 2
        && !reading.isAllCapitals(end - 1);
  }

  private boolean isName(int from, int end) {
    int last = end - 1;
    boolean afterForename = last > from && reading.any(last - 1, Trait.FORENAME);
    boolean place = reading.isPlace(last - 1) && !reading.has(last, Trait.FAMILY_TOO);
    boolean afterGiven = (afterForename && !place) || (last - 1 > from && reading.isInitial(last - 1));
    if (reading.any(last, Trait.OFFICE) && !afterGiven)
      return last == from && (reading.any(last, Trait.FORENAME) || isCalled(last));
    if (end - from > LONGEST) return false;
    if (holdsOrganization(from, end)) return afterForename && last - from == 1 && !reading.has(last, Trait.BODY);
    if (last > from && reading.isPlace(last) && reading.isPlace(from) && !reading.any(from, Trait.FORENAME))
      return false;
    return last > from || !reading.any(last, Trait.OPENING);
  }

  /// "Congressman Bishop": a title before a word that is a family name too.
  private boolean isCalled(int token) {
    return reading.has(token, Trait.FAMILY_TOO) && reading.has(token - 1, Trait.TITLE) && reading.isCapital(token - 1);
  }

  private boolean holdsOrganization(int from, int end) {
    for (int i = from; i < end; i++)
      if (reading.has(i, Trait.ORGANIZATION) && reading.isCapital(i)) return true;
    return reading.has(end - 1, Trait.ORGANIZATION_END);
  }

  /// A single word without an office: no place, no acronym, no common word with the capital of its sentence.
  private boolean mayStandAlone(int token) {
    if (reading.isPlace(token) && !reading.any(token, Trait.FORENAME)) return false;
    if (reading.any(token, NAMELESS) || isCoined(reading.text.word(token)))
      return false;
    if (reading.isAllCapitals(token) && !reading.isHeadline(token)) return reading.text.word(token).length() > 5;
    if (reading.isInitial(token) || endsLikeNoun(reading.lower(token))) return false;
    if (!reading.opensSentence(token)) return true;
    boolean adverb = reading.lower(token).endsWith("ly") && !reading.any(token, Trait.FORENAME);
    return !adverb && !small.contains(reading.lower(token));
  }

  /// "GitHub", "DoD": a capital inside, and no "Mc", "Van" or "O'" before it.
  private static boolean isCoined(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i)) || !Character.isLowerCase(word.charAt(i - 1))) continue;
      if (!GRAFTED.contains(word.substring(0, i).toLowerCase(Locale.ROOT))) return true;
    }
    return false;
  }

  private static boolean endsLikeNoun(String lower) {
    return lower.endsWith("tion") || lower.endsWith("ness") || lower.endsWith("ment") || lower.endsWith("ings")
        || lower.endsWith("ism")
        || (lower.endsWith("ally") && lower.length() > 8);
  }
}

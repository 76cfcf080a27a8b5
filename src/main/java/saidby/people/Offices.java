package saidby.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saidby.country.Gazetteer;
import saidby.country.Place;

/// Reads what somebody is: the words before a name ("Russian Foreign Minister"), an apposition, a description ("the
/// Ukrainian leader").
final class Offices {
  private static final int LONGEST = 9;
  private static final int REACH = 4;
  /// Shorter ones are "U.S.", "EU", "FDA".
  private static final int SHORTEST_PLACE = 4;

  private final Reading reading;
  private final Gazetteer gazetteer;
  private final Map<String, Optional<Place>> places = new HashMap<>();

  Offices(Reading reading, Gazetteer gazetteer) {
    this.reading = reading;
    this.gazetteer = gazetteer;
  }

  /// First token of the office that stands right before this token; the token itself when there is none.
  int left(int from) {
    int left = from;
    while (from - left < LONGEST && reading.sameSentence(left - 1, from) && goesOn(left - 1, from)) left--;
    if (!holdsOffice(left, from)) return from;
    left = behindOpening(reach(left), from);
    while (left < from && reading.any(left, Trait.GRAMMAR | Trait.ADVERB.bit() | Trait.STARTER.bit()
        | Trait.CALENDAR.bit()))
      left++;
    while (left < from && !reading.isWord(left)) left++;
    return reading.isPossessive(left) ? left + 1 : left;
  }

  /// Behind "AUSTIN Today" or "D.C.", which belong to no office.
  private int behindOpening(int left, int from) {
    int start = left;
    for (int i = left; i < from; i++) {
      boolean day = reading.any(i, Trait.ADVERB.bit() | Trait.CALENDAR.bit()) && reading.isCapital(i);
      if (day || reading.is(i, "d.c.") || reading.is(i, "d.c")) start = i + 1;
    }
    boolean dateline = start == left && reading.text.firstTokenOf(reading.text.sentence(left)) == left
        && reading.isPlace(left) && reading.isAllCapitals(left) && reading.text.word(left).length() > SHORTEST_PLACE;
    return dateline ? left + 1 : start;
  }

  private boolean holdsOffice(int from, int to) {
    for (int i = from; i < to; i++) if (reading.any(i, Trait.OFFICE)) return true;
    return false;
  }

  private boolean goesOn(int token, int name) {
    if (isOf(token)) return reading.any(token - 1, Trait.OFFICE);
    if (isThe(token)) return isOf(token - 1) && reading.any(token - 2, Trait.OFFICE);
    if (reading.is(token, "and"))
      return reading.has(token - 1, Trait.ROLE) && reading.has(token + 1, Trait.ROLE) && !isTitled(token - 1);
    if (isOf(token - 1) && reading.any(token - 2, Trait.OFFICE)) return reading.isWord(token);
    if (isOf(token - 2) && isThe(token - 1) && reading.any(token - 3, Trait.OFFICE)) return true;
    if (reading.any(token, Trait.OFFICE)) return !reading.is(token, "said");
    if (token == name - 1 && !reading.isCapital(token) && !isBehindOffice(token)) return false;
    if (reading.isPossessive(token)) return reading.isNameWord(token - 1);
    if (!reading.isWord(token) || reading.any(token, Trait.GRAMMAR | Trait.CALENDAR.bit())) return false;
    if (reading.isCapital(token) || reading.has(token, Trait.ADJECTIVE)) return true;
    return !reading.has(token, Trait.SPEECH)
        && (reading.has(token, Trait.BODY) || reading.lower(token).indexOf('-') > 0);
  }

  /// "Senator Boxer": a role that is a name.
  private boolean isTitled(int token) {
    return reading.has(token - 1, Trait.TITLE) && reading.isCapital(token - 1) && reading.isCapital(token)
        && !reading.has(token, Trait.TITLE);
  }

  /// "président français", "ministre des Affaires étrangères".
  private boolean isBehindOffice(int token) {
    return reading.has(token, Trait.ADJECTIVE)
        && (reading.any(token - 1, Trait.OFFICE) || reading.isCapital(token - 1));
  }

  private boolean isOf(int token) {
    return reading.lexicon.isOf(reading.lower(token));
  }

  private boolean isThe(int token) {
    return reading.lexicon.isDefinite(reading.lower(token));
  }

  /// A few small words more, when an article or a possessor stands before them ("the embattled interior minister").
  private int reach(int left) {
    for (int i = left - 1; i >= left - REACH && reading.sameSentence(i, left); i--) {
      if (reading.has(i, Trait.DETERMINER)) return i + 1;
      if (!reading.isLowerWord(i)
          || reading.any(i, Trait.GRAMMAR | Trait.SPEECH.bit() | Trait.ADVERB.bit() | Trait.QUANTIFIER.bit()))
        break;
    }
    return left;
  }

  /// The offices that a phrase tells, "real estate mogul and senator" two of them; empty when it tells none.
  List<Office> read(int from, int to) {
    var offices = new ArrayList<Office>(2);
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && !reading.is(i, "and") && !reading.is(i, ",")) continue;
      office(start, i, from, to).ifPresent(offices::add);
      start = i + 1;
    }
    return offices;
  }

  /// The head is the last office before the first preposition; all other words of the whole phrase describe it.
  private Optional<Office> office(int start, int end, int from, int to) {
    int head = -1;
    for (int i = start; i < end; i++) {
      if (head >= 0 && reading.any(i, Trait.PREPOSITION.bit() | Trait.AUXILIARY.bit() | Trait.PRONOUN.bit())) break;
      if (reading.any(i, Trait.OFFICE) && !reading.has(i, Trait.COURTESY)) head = i;
    }
    if (head < 0) return Optional.empty();
    Set<String> words = words(from, to);
    words.remove(reading.lower(head));
    return Optional.of(new Office(reading.lower(head), words, countries(from, to)));
  }

  /// The telling words of a phrase in lower case, states spelt out.
  Set<String> words(int from, int to) {
    var words = new HashSet<String>();
    for (int i = from; i < to; i++) if (isTelling(i)) words.add(word(i));
    return words;
  }

  private boolean isTelling(int token) {
    return reading.isWord(token) && !reading.isPossessive(token)
        && !reading.any(token, Trait.GRAMMAR | Trait.ADVERB.bit());
  }

  private String word(int token) {
    String lower = reading.lower(token);
    if (reading.is(token, "gop") || reading.is(token, "g.o.p.")) return "republican";
    if (reading.is(token, "democratic")) return "democrat";
    String pair = lower + "-" + reading.lower(token + 1);
    return reading.lexicon.state(pair)
        .or(() -> reading.isCapital(token)
            ? reading.lexicon.state(lower)
            : Optional.empty())
        .orElse(Lexicon.fold(lower));
  }

  /// Codes of the countries that the words name, institutions aside: "White House" says nothing about whose.
  Set<String> countries(int from, int to) {
    var codes = new HashSet<String>();
    int i = from;
    while (i < to) {
      int length = reading.isPlace(i) ? gazetteer.lengthAt(reading.text, i) : 0;
      if (length > 0 && i + length <= to) place(i, i + length).map(Place::code).ifPresent(codes::add);
      i += Math.max(length, 1);
    }
    return codes;
  }

  Optional<Place> place(int from, int to) {
    if (from >= to) return Optional.empty();
    return places.computeIfAbsent(reading.text.text().substring(reading.text.start(from), reading.text.end(to - 1)),
        gazetteer::find);
  }
}

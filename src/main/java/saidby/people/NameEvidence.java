package saidby.people;

/// Whether the neighbourhood of a name shows that it is a person's.
final class NameEvidence {
  private static final int APPOSITION_REACH = 6;

  private final Reading reading;

  NameEvidence(Reading reading) {
    this.reading = reading;
  }

  boolean licenses(Name name) {
    if (reading.isHeadline(name.from())) return false;
    if (name.hasOffice()) return true;
    boolean doubtful = reading.has(name.to() - 1, Trait.ORGANIZATION) || isPlaceName(name);
    if (name.isFull() && !doubtful && hasForename(name)) return true;
    if (name.isFull() && (speaks(name) || roleStandsBefore(name))) return true;
    if (!name.isFull() && reading.isPlace(name.from())) return false;
    return !afterArticle(name) && (behindSays(name) || (!name.isFull() && !doubtful && speaksAlone(name)));
  }

  /// "Georgia" may be a woman, "New York" not.
  private boolean isPlaceName(Name name) {
    if (!reading.isPlace(name.from())) return false;
    return !reading.any(name.from(), Trait.FORENAME) || reading.placeLength(name.from()) > 1
        || reading.isPlace(name.to() - 1);
  }

  /// A known forename in front, an initial, or a family name that stands first.
  private boolean hasForename(Name name) {
    return reading.any(name.from(), Trait.FORENAME)
        || reading.isInitial(name.from())
        || (reading.has(name.from(), Trait.FAMILY_FIRST) && name.words().size() <= 3 && !afterArticle(name));
  }

  private boolean afterArticle(Name name) {
    return reading.has(name.from() - 1, Trait.DETERMINER);
  }

  private boolean speaks(Name name) {
    boolean participle = reading.lower(name.to()).endsWith("é");
    return !afterArticle(name) && ((reading.has(name.to(), Trait.SPEECH) && !participle) || invertedSpeech(name));
  }

  /// "The port's mediator, Wangari Holt, ..."
  private boolean roleStandsBefore(Name name) {
    int comma = name.from() - 1;
    return reading.is(comma, ",") && reading.sameSentence(comma - 1, name.from())
        && reading.has(comma - 1, Trait.ROLE)
        && reading.is(name.to(), ",");
  }

  /// A single word right before a verb of speaking: in the middle of a sentence, or right behind a quote.
  private boolean speaksAlone(Name name) {
    return speaks(name) && !reading.opensSentence(name.from());
  }

  /// "..., said Garin."
  private boolean invertedSpeech(Name name) {
    if (!reading.has(name.from() - 1, Trait.SPEECH)) return false;
    int before = name.from() - 2;
    return before >= 0 && !reading.isWord(before);
  }

  /// An age, a party, "who", or an apposition that tells what somebody is.
  private boolean behindSays(Name name) {
    int at = name.to();
    if (reading.is(at, "who")) return true;
    if (isParty(at + 1) && (reading.is(at, "(") || reading.is(at, ","))) return true;
    if (!reading.is(at, ",") || !reading.sameSentence(at, at + 1)) return false;
    if (reading.is(at + 1, "who") || isAge(at + 1)) return true;
    return isApposition(at + 1);
  }

  private boolean isAge(int token) {
    String age = reading.lower(token);
    return age.length() == 2 && Character.isDigit(age.charAt(0)) && Character.isDigit(age.charAt(1))
        && (reading.is(token + 1, ",") || reading.is(token + 1, "."));
  }

  /// "R-Fla.", "D", "(R)".
  private boolean isParty(int token) {
    String word = token < reading.size() ? reading.text.word(token) : "";
    if (word.isEmpty() || "RDI".indexOf(word.charAt(0)) < 0) return false;
    return word.length() == 1 || word.charAt(1) == '-' || word.equals("D.") || word.equals("R.");
  }

  private boolean isApposition(int from) {
    boolean opens = (reading.isCapital(from) && reading.isPossessive(from + 1)) || reading.has(from, Trait.DETERMINER)
        || reading.has(from, Trait.ADJECTIVE)
        || (reading.has(from, Trait.ROLE) && !reading.isCapital(from));
    for (int i = from; opens && i < from + APPOSITION_REACH && reading.sameSentence(from, i); i++) {
      if (reading.has(i, Trait.ROLE)) return true;
      if (reading.any(i, Trait.AUXILIARY.bit() | Trait.CONJUNCTION.bit()) || reading.is(i, ",")) return false;
    }
    return false;
  }
}

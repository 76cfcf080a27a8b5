package saidby.people;

/// How much a mention counts, from the part that it seems to play in its sentence.
final class Stance {
  static final double SPEAKS = 1.3;
  private static final double IS_ASKED = 1.2;
  private static final double INTRODUCED = 1.1;
  static final double SUBJECT = 1.0;
  private static final double BEHIND_SPEAKER = 0.6;
  private static final double OBJECT = 0.45;
  private static final double POSSESSOR = 0.4;
  private static final double OBLIQUE = 0.35;
  private static final double MODIFIER = 0.25;
  static final double STRANGER = 0.5;
  static final double QUOTED = 0.05;

  private final Reading reading;

  Stance(Reading reading) {
    this.reading = reading;
  }

  /// @param left first token of the whole phrase
  /// @param from first token of the name or pronoun
  /// @param to token behind it
  double weight(int left, int from, int to) {
    if (reading.isQuoted(from)) return QUOTED;
    double weight = plain(left, to);
    return reading.isHeadline(from) ? weight / 2 : weight;
  }

  private double plain(int left, int to) {
    if (reading.isPossessive(to)) return POSSESSOR;
    if (reading.any(to, Trait.BODY.bit() | Trait.ROLE.bit()) && reading.isLowerWord(to)) return MODIFIER;
    if (reading.is(left - 1, "asked") && !reading.has(left - 2, Trait.AUXILIARY)) return IS_ASKED;
    if (speaks(left, to)) return asks(to) ? BEHIND_SPEAKER : SPEAKS;
    if (isAsked(to)) return IS_ASKED;
    int before = wordBefore(left);
    if (opensClause(left, before)) return isIntroduced(to) ? INTRODUCED : SUBJECT;
    if (reading.has(before, Trait.PREPOSITION)) return OBLIQUE;
    return reading.has(before, Trait.SPEECH) ? BEHIND_SPEAKER : OBJECT;
  }

  /// A verb of speaking follows, past adverbs and auxiliaries, or stands before in "..., said Garin".
  boolean speaks(int left, int to) {
    int verb = to;
    while (verb < to + 3 && reading.any(verb, Trait.ADVERB.bit() | Trait.AUXILIARY.bit())) verb++;
    if (reading.has(verb, Trait.SPEECH) && reading.isLowerWord(verb) && !isAsked(to)) return true;
    int before = left - 1;
    if (!reading.has(before, Trait.SPEECH) || !reading.sameSentence(before, left)) return false;
    return before == 0 || !reading.isWord(before - 1) || !reading.sameSentence(before - 1, before);
  }

  private boolean asks(int to) {
    return reading.is(to, "asked") || reading.is(to, "asks") || reading.is(to + 1, "asked");
  }

  private boolean isAsked(int to) {
    if (!reading.is(to, "was") && !reading.is(to, "is") && !reading.is(to, "were")) return false;
    return reading.is(to + 1, "asked") || reading.is(to + 1, "told") || reading.is(to + 1, "quoted");
  }

  boolean isSubject(int left, int to) {
    return speaks(left, to) || opensClause(left, wordBefore(left));
  }

  /// The token before the phrase and its article.
  private int wordBefore(int left) {
    return reading.has(left - 1, Trait.DETERMINER) && reading.sameSentence(left - 1, left) ? left - 2 : left - 1;
  }

  private boolean opensClause(int left, int before) {
    if (!reading.sameSentence(before, left) || !reading.isWord(before)) return true;
    if (reading.has(before, Trait.CONJUNCTION)) return !reading.is(before, "than") && !isJoined(before);
    return reading.is(before, "that") || reading.is(before, "which") || reading.has(before, Trait.ADVERB);
  }

  /// "Garin and Ilić": joined to a name before, wherever that stands.
  private boolean isJoined(int and) {
    return (reading.is(and, "and") || reading.is(and, "or")) && reading.isCapital(and - 1)
        && reading.sameSentence(and - 1, and);
  }

  private boolean isIntroduced(int to) {
    return reading.is(to, ",") && reading.has(to + 1, Trait.DETERMINER);
  }
}

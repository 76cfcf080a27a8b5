package saidby.people;

import java.util.Arrays;
import java.util.Set;
import saidby.country.Gazetteer;
import saidby.text.TokenizedText;

/// One article with what is known of each token before anybody is looked for: traits, quotation marks around it, and
/// how far the story has got.
final class Reading {
  final TokenizedText text;
  final Lexicon lexicon;
  /// Before a hyphen these are no part of a name: "mid-May", "pro-Garin".
  private static final Set<String> PREFIXES = Set.of("mid", "pro", "non", "pre", "co", "ex", "un", "re", "so");
  private static final int WORD = 1;
  private static final int CAPITAL = 2;
  private static final int LOWER = 4;
  private static final int NAME = 8;
  private static final int POSSESSIVE = 16;
  /// No word has all traits.
  private static final int UNKNOWN = -1;

  private final int[] traits;
  private final byte[] shapes;
  private final boolean[] quoted;
  private final boolean[] headline;
  private final int[] narrative;
  private final int[] places;

  Reading(TokenizedText text, Lexicon lexicon, Gazetteer gazetteer) {
    this.text = text;
    this.lexicon = lexicon;
    int size = text.size();
    traits = new int[size];
    places = new int[size];
    shapes = new byte[size];
    var byForm = new int[text.formCount()];
    Arrays.fill(byForm, UNKNOWN);
    for (int i = 0; i < size; i++) {
      shapes[i] = (byte) shape(i);
      traits[i] = isWord(i) ? traits(i, byForm) : 0;
    }
    for (int i = 0; i < size; i++) if (isNameWord(i)) markPlaces(i, gazetteer.lengthAt(text, i));
    quoted = QuoteMarks.quoted(text);
    headline = Headlines.headline(this);
    narrative = narrative();
  }

  /// Looks each form up once.
  private int traits(int token, int[] byForm) {
    int form = text.form(token);
    if (byForm[form] == UNKNOWN) byForm[form] = lexicon.traits(text.lower(token));
    return byForm[form];
  }

  private void markPlaces(int from, int length) {
    for (int i = from; i < Math.min(from + length, places.length); i++) places[i] = Math.max(places[i], length);
  }

  /// A quote of ten sentences counts as one step of the story.
  private int[] narrative() {
    var steps = new int[text.sentenceCount()];
    boolean before = false;
    int step = 0;
    for (int sentence = 0; sentence < steps.length; sentence++) {
      boolean inside = isQuotedWhole(sentence);
      if (sentence > 0 && !(inside && before)) step++;
      steps[sentence] = step;
      before = inside;
    }
    return steps;
  }

  private boolean isQuotedWhole(int sentence) {
    for (int i = text.firstTokenOf(sentence); i < text.firstTokenOf(sentence + 1); i++)
      if (isWord(i) && !quoted[i]) return false;
    return true;
  }

  int size() {
    return traits.length;
  }

  /// Traits of the token; 0 outside the text, so that neighbours need no check.
  int traits(int token) {
    return token < 0 || token >= traits.length ? 0 : traits[token];
  }

  boolean has(int token, Trait trait) {
    return trait.in(traits(token));
  }

  boolean any(int token, int bits) {
    return (traits(token) & bits) != 0;
  }

  String lower(int token) {
    return token < 0 || token >= traits.length ? "" : text.lower(token);
  }

  boolean is(int token, String lower) {
    return lower(token).equals(lower);
  }

  private int shape(int token) {
    int shape = 0;
    char first = text.text().charAt(text.start(token));
    if (text.isWord(token)) shape |= WORD;
    if (text.isCapitalised(token)) shape |= isParty(token) ? CAPITAL : CAPITAL | NAME;
    else if (Character.isLowerCase(first)) shape |= hasParticle(token) ? LOWER | NAME : LOWER;
    else if (first == '\'' || first == '’') shape |= possessive(token);
    return shape;
  }

  /// "R-Ohio", "D-Calif.".
  private boolean isParty(int token) {
    int start = text.start(token);
    return text.end(token) - start > 3 && text.text().charAt(start + 1) == '-'
        && "RDI".indexOf(text.text().charAt(start)) >= 0;
  }

  /// "al-Hadri": a small particle before a capital.
  private boolean hasParticle(int token) {
    int start = text.start(token);
    int end = Math.min(text.end(token) - 1, start + 4);
    for (int i = start + 1; i < end; i++)
      if (text.text().charAt(i) == '-')
        return Character.isUpperCase(text.text().charAt(i + 1))
            && !PREFIXES.contains(text.text().substring(start, i));
    return false;
  }

  private int possessive(int token) {
    String lower = text.lower(token);
    if (lower.equals("'s")) return POSSESSIVE;
    return lower.equals("'") && token > 0 && text.lower(token - 1).endsWith("s") ? POSSESSIVE : 0;
  }

  private boolean isShaped(int token, int bit) {
    return token >= 0 && token < shapes.length && (shapes[token] & bit) != 0;
  }

  /// A word or a number, also the possessive `'s`, and no mark.
  boolean isWord(int token) {
    return isShaped(token, WORD);
  }

  boolean isCapital(int token) {
    return isShaped(token, CAPITAL);
  }

  /// A capitalised word, or one with a small particle in front ("al-Hadri").
  boolean isNameWord(int token) {
    return isShaped(token, NAME);
  }

  /// "l'Élysée".
  boolean isElidedName(int token) {
    String word = text.word(token);
    return word.length() > 2 && Character.isUpperCase(word.charAt(2)) && lexicon.isElided(word);
  }

  boolean isLowerWord(int token) {
    return isShaped(token, LOWER);
  }

  boolean isPossessive(int token) {
    return isShaped(token, POSSESSIVE);
  }

  /// Whether a place, a people or a well-known institution is named here.
  boolean isPlace(int token) {
    return token >= 0 && token < places.length && places[token] > 0;
  }

  /// Number of words of the longest name of a place that holds the token; 0 when none does.
  int placeLength(int token) {
    return token < 0 || token >= places.length ? 0 : places[token];
  }

  boolean isQuoted(int token) {
    return token < quoted.length && quoted[token];
  }

  boolean isHeadline(int token) {
    return headline[text.paragraph(token)];
  }

  /// Steps of the story up to the token.
  int narrative(int token) {
    return narrative[text.sentence(token)];
  }

  boolean sameSentence(int one, int other) {
    return one >= 0
        && other >= 0
        && one < size()
        && other < size()
        && text.sentence(one) == text.sentence(other);
  }

  /// Whether the token is the first word of its sentence, marks aside.
  boolean opensSentence(int token) {
    for (int i = token - 1; i >= 0 && text.sentence(i) == text.sentence(token); i--) if (isWord(i)) return false;
    return true;
  }

  /// All letters are capitals, and there are at least two.
  boolean isAllCapitals(int token) {
    String word = text.word(token);
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) return false;
      if (Character.isUpperCase(word.charAt(i))) letters++;
    }
    return letters > 1;
  }

  /// A single capital with or without its full stop, or several of them ("J.", "J.D.").
  boolean isInitial(int token) {
    String word = text.word(token);
    if (word.length() == 1) return Character.isUpperCase(word.charAt(0));
    if (word.length() > 6) return false;
    for (int i = 0; i < word.length(); i++)
      if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') return false;
    return true;
  }

  /// "WASHINGTON -", "Ridgeton, Ohio -" at the head of a paragraph, the run being [from, to).
  boolean isDateline(int from, int to) {
    if (from > 0 && text.paragraph(from - 1) == text.paragraph(from)) return false;
    if (is(to, ",") && (isPlace(to + 1) || lexicon.state(lower(to + 1)).isPresent()))
      return isDash(to + Math.max(2, 1 + placeLength(to + 1)));
    for (int i = from; i < to; i++) if (!isPlace(i) && (!isAllCapitals(i) || is(to, ":"))) return false;
    return isDash(to);
  }

  private boolean isDash(int token) {
    return token < size() && !isWord(token) && "-–—(:|".indexOf(text.text().charAt(text.start(token))) >= 0;
  }
}

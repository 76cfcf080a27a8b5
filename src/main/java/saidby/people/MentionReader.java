package saidby.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells the [Form] of a mention.
final class MentionReader {
  /// Adjectives that stand behind their noun: "sources familiar with the talks".
  private static final Set<String> BEHIND_NOUN = Set.of("familiar", "close", "involved", "aware", "present", "opposed",
      "briefed", "knowledgeable", "based");
  /// Nouns that end like adverbs.
  private static final Set<String> NOUNS = Set.of("family", "ally", "supply", "reply", "bully", "anomaly", "monopoly",
      "butterfly");
  /// Known as pronouns, so that none becomes a name; whom they mean is not settled.
  private static final Set<String> FRENCH_PRONOUNS = Set.of("il", "elle", "ils", "elles");

  private final Reading reading;
  /// The name that begins at a token, or at the office before it.
  private final Optional<Name>[] byToken;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  MentionReader(Reading reading, List<Name> names) {
    this.reading = reading;
    byToken = new Optional[reading.size()];
    Arrays.fill(byToken, Optional.empty());
    for (Name name : names)
      for (int i = name.left(); i < name.to(); i++)
        if (i >= name.from() || byToken[i].filter(known -> known.evidence() != Name.Evidence.NEVER).isEmpty())
          byToken[i] = Optional.of(name);
  }

  /// The form of tokens [from, to).
  Form read(int first, int behind) {
    int from = first;
    int to = behind;
    while (from < to && !reading.isWord(from)) from++;
    while (to > from && (!reading.isWord(to - 1) || reading.isPossessive(to - 1))) to--;
    if (from == to) return new Form.Nothing();
    if (to - from == 1 && isPronoun(from)) return new Form.Pronoun(from);
    Optional<Name> around = around(from, to);
    if (around.isPresent()) return new Form.Named(around.get(), false, noun(from, to, to));
    int cut = cut(from, to);
    Optional<Name> name = headName(from, cut);
    if (name.isPresent()) return named(name.get(), from, cut, to);
    Optional<Name> beside = nameBeside(cut);
    if (beside.isPresent()) return new Form.Introduced(beside.get());
    return noun(from, cut, to);
  }

  private Form named(Name name, int from, int cut, int to) {
    Optional<Name> first = name.left() <= from ? NameList.first(reading, byToken, name) : Optional.empty();
    if (first.isPresent()) return new Form.Named(first.get(), true, noun(from, cut, to));
    return new Form.Named(name, isJoined(name, to), noun(from, cut, to));
  }

  /// The name whose suffix or office the mention is: "Jr.", "M.D.", "Mayor" of "Mayor of Ridgeton Iris Falk".
  private Optional<Name> around(int from, int to) {
    Optional<Name> name = byToken[from];
    if (name.isEmpty()) return Optional.empty();
    if (name.get().from() < from) return reading.has(from, Trait.SUFFIX) ? name : Optional.empty();
    boolean office = name.get().left() == from && to < name.get().from() && reading.is(to, "of");
    return office ? name : Optional.empty();
  }

  /// "WHO" is an organisation.
  private boolean isPronoun(int token) {
    if (reading.isAllCapitals(token) && !reading.isHeadline(token)) return false;
    return reading.any(token, Trait.PRONOUN.bit() | Trait.DETERMINER.bit() | Trait.QUANTIFIER.bit())
        || Genders.ofPronoun(reading, token) != 0
        || isFrenchPronoun(reading.lower(token));
  }

  /// "il", also behind its verb: "explique-t-il".
  private static boolean isFrenchPronoun(String word) {
    return FRENCH_PRONOUNS.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  /// Where the head of the phrase ends: at a mark, a preposition, a relative pronoun.
  private int cut(int from, int to) {
    int i = from + 1;
    while (i < to) {
      Optional<Name> name = byToken[i];
      if (name.isPresent() && name.get().from() <= i && name.get().to() <= to && i > name.get().from()) {
        i = Math.max(i + 1, name.get().to());
        continue;
      }
      if (!reading.isWord(i) && !reading.isPossessive(i)) return i;
      if (reading.any(i, Trait.PREPOSITION.bit() | Trait.AUXILIARY.bit()) || isRelative(i)) {
        boolean insideOffice = reading.is(i, "of") && name.isPresent() && name.get().left() < i
            && name.get().from() > i;
        if (!insideOffice) return i;
      }
      i++;
    }
    return to;
  }

  private boolean isRelative(int token) {
    if (reading.isAllCapitals(token)) return false;
    return reading.is(token, "who") || reading.is(token, "whose") || reading.is(token, "that")
        || reading.is(token, "which");
  }

  /// The name that is the head: nothing but more names follows it.
  private Optional<Name> headName(int from, int cut) {
    for (int i = from; i < cut; i++) {
      Optional<Name> name = byToken[i];
      if (name.isEmpty() || name.get().from() > i || name.get().from() < from) continue;
      int behind = name.get().to();
      if (behind >= cut || reading.is(behind, "and") || (reading.isPossessive(behind) && behind + 1 >= cut))
        return name;
      i = behind - 1;
    }
    return Optional.empty();
  }

  private boolean isJoined(Name name, int to) {
    return reading.is(name.to(), "and") && name.to() + 1 < to;
  }

  /// "the director of the museum, Ana Ilić," where the head is a common noun.
  private Optional<Name> nameBeside(int cut) {
    if (reading.isCapital(cut - 1) && !reading.any(cut - 1, Trait.OFFICE)) return Optional.empty();
    for (int i = cut; i < cut + 10 && reading.sameSentence(cut - 1, i); i++) {
      if (!reading.is(i, ",")) {
        if (reading.any(i, Trait.AUXILIARY.bit() | Trait.CONJUNCTION.bit()) || reading.is(i, "said") || isRelative(i))
          break;
        continue;
      }
      if (i + 1 >= reading.size()) break;
      Optional<Name> name = byToken[i + 1];
      return name.filter(found -> closes(found.to()) && (found.isFull() || found.licensed()));
    }
    return Optional.empty();
  }

  private boolean closes(int token) {
    return token >= reading.size() || reading.is(token, ",") || reading.is(token, ".")
        || reading.any(token, Trait.SPEECH.bit() | Trait.PREPOSITION.bit())
        || !reading.isWord(token);
  }

  private Form noun(int from, int cut, int to) {
    int head = cut - 1;
    while (head > from
        && (!reading.isWord(head) || reading.isPossessive(head) || BEHIND_NOUN.contains(reading.lower(head))))
      head--;
    int start = from;
    while (start < head && reading.has(start, Trait.DETERMINER)) start++;
    boolean capitals = true;
    for (int i = start; i <= head; i++)
      capitals &= reading.isNameWord(i) || reading.isElidedName(i) || reading.is(i, "and") || !reading.isWord(i)
          || reading.has(i, Trait.PARTICLE);
    boolean named = head > start && reading.has(head, Trait.ORGANIZATION);
    boolean common = reading.any(head, Trait.PAPER.bit() | Trait.BODY.bit())
        || (!named && reading.any(head, Trait.OFFICE | Trait.SEVERAL.bit()));
    if (head == start && reading.opensSentence(start) && !reading.isAllCapitals(start)) {
      boolean opening = reading.any(start, Trait.ADVERB.bit() | Trait.STARTER.bit() | Trait.CONJUNCTION.bit());
      if (isAdverb(start) || (opening && !reading.is(to, "of"))) return new Form.Nothing();
      if (opening || reading.has(start, Trait.ORDINARY)) return new Form.Described(from, head, to);
    }
    if (capitals && !common) return new Form.Capitals(from, capitalsEnd(head + 1, to));
    return new Form.Described(from, head, to);
  }

  private boolean isAdverb(int token) {
    String lower = reading.lower(token);
    return lower.endsWith("ly") && !reading.any(token, Trait.FORENAME | Trait.BODY.bit()) && !reading.isPlace(token)
        && !NOUNS.contains(lower);
  }

  /// "Department of Justice", "University of Ridgeton": the "of" belongs to the name.
  private int capitalsEnd(int end, int to) {
    int at = end;
    while (at + 1 < to && (reading.is(at, "of") || reading.is(at, "for")) && reading.isCapital(at + 1)) {
      at += 2;
      while (at < to && reading.isCapital(at)) at++;
    }
    return at;
  }
}

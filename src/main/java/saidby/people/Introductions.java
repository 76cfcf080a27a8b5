package saidby.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.model.Span;

/// Reads around a name what its bearer is: the office before it, an apposition on either side, a party and state in
/// brackets, "is a ...".
final class Introductions {
  private static final int LONGEST = 14;
  private static final int LONGEST_ROLE = 70;

  private final Reading reading;
  private final Offices offices;
  /// Token behind an apposition, and whom it described.
  private final Map<Integer, Figure> ends = new HashMap<>();

  Introductions(Reading reading, Offices offices) {
    this.reading = reading;
    this.offices = offices;
  }

  /// Tells the figure all that stands around this name.
  void tell(Name name, Figure figure) {
    if (reading.isHeadline(name.from())) return;
    tellBefore(name, figure);
    Optional<Span> after = after(name);
    after.ifPresent(phrase -> {
      ends.put(phrase.end(), figure);
      take(phrase.start(), phrase.end(), figure, true);
    });
    if (after.isEmpty()) phraseBefore(name).ifPresent(phrase -> take(phrase.start(), phrase.end(), figure, true));
    tellParty(name, figure);
    tellCopula(name, figure);
  }

  /// Whose apposition ends right before the token.
  Optional<Figure> describedBefore(int token) {
    return Optional.ofNullable(ends.get(token));
  }

  private void tellBefore(Name name, Figure figure) {
    if (!name.hasOffice()) return;
    figure.tellGender(Genders.ofOffice(reading, name.left(), name.from()));
    take(name.left(), name.from(), figure, false);
    if (reading.is(name.to(), "of")) tellPlace(name.to() + 1, figure);
  }

  /// "Senator Garin of Ohio".
  private void tellPlace(int token, Figure figure) {
    if (!reading.isPlace(token) || figure.offices().isEmpty()) return;
    Office known = figure.offices().getLast();
    int end = reading.isPlace(token + 1) ? token + 2 : token + 1;
    figure.tellOffices(List.of(known.with(offices.words(token, end), offices.countries(token, end))));
  }

  private void take(int from, int to, Figure figure, boolean apposition) {
    List<Office> told = offices.read(from, to);
    figure.tellOffices(told);
    if (told.isEmpty()) return;
    if (apposition) figure.tellGender(Genders.ofHead(reading.lexicon, told.getFirst().head()));
    role(from, to).ifPresent(figure::tellRole);
  }

  /// The words as they stand, without article, at most a line.
  private Optional<String> role(int from, int to) {
    int start = from;
    while (start < to && (reading.has(start, Trait.DETERMINER) || reading.has(start, Trait.COURTESY))) start++;
    if (start >= to) return Optional.empty();
    int end = start + 1;
    while (end < to && reading.text.end(end) - reading.text.start(start) <= LONGEST_ROLE) end++;
    while (end > start + 1 && reading.any(end - 1, Trait.GRAMMAR | Trait.COURTESY.bit())) end--;
    String words = reading.text.text().substring(reading.text.start(start), reading.text.end(end - 1));
    return Optional.of(words.replaceAll("\\s+", " ")
        .replaceFirst("^[lL]['’](?=.)", "")
        .replaceFirst("(?<=Senator|Representative|Governor|Minister)s$|(?<=Rep|Sen|Gov)s(?=\\.$)", "")
        .replaceFirst("(?<=Congress|Congresswo)men$", "man"));
  }

  /// Token range of "..., a former mayor of Ridgeton," behind the name.
  Optional<Span> after(Name name) {
    int comma = name.to();
    if (!reading.is(comma, ",") || !reading.sameSentence(comma, comma + 1)) return Optional.empty();
    int from = comma + 1;
    int end = from;
    int role = -1;
    while (end < from + LONGEST && reading.sameSentence(comma, end) && isPhraseWord(end)) {
      if (reading.has(end, Trait.ROLE)) {
        if (isListed(end, from)) return Optional.empty();
        role = role < 0 ? end : role;
      }
      if (role < 0 && reading.any(end, Trait.AUXILIARY.bit() | Trait.CONJUNCTION.bit())) return Optional.empty();
      if (reading.has(end, Trait.AUXILIARY)) break;
      end++;
    }
    return role < 0 || !opensPhrase(from) ? Optional.empty() : Optional.of(new Span(from, end));
  }

  private boolean opensPhrase(int from) {
    return reading.any(from, Trait.DETERMINER.bit() | Trait.ADJECTIVE.bit() | Trait.ROLE.bit())
        || reading.isCapital(from)
        || reading.lower(from).indexOf('-') > 0;
  }

  private boolean isPhraseWord(int token) {
    if (!reading.isWord(token)) return reading.is(token, "&");
    return !reading.is(token, "who") && !reading.is(token, "whose") && !reading.is(token, "which")
        && !reading.is(token, "that")
        && !reading.is(token, "qui")
        && !reading.is(token, "se")
        && !(reading.has(token, Trait.SPEECH) && !reading.isCapital(token) && reading.lower(token).endsWith("ed"))
        && !reading.is(token, "said");
  }

  /// The office belongs to the next name of a list: "Garin, Mayor Ana Ilić and ...".
  private boolean isListed(int role, int from) {
    return reading.isCapital(role) && reading.isCapital(role + 1) && !reading.any(role + 1, Trait.OFFICE)
        && !reading.has(from, Trait.DETERMINER)
        && !reading.has(role + 1, Trait.ORGANIZATION);
  }

  /// Token range of "the director of the museum, Ana Ilić," before the name.
  Optional<Span> phraseBefore(Name name) {
    int comma = name.left() - 1;
    boolean office = name.hasOffice() && !reading.has(name.left(), Trait.COURTESY);
    if (office || !reading.is(comma, ",") || !closes(name.to())) return Optional.empty();
    int role = -1;
    for (int i = comma - 1; i > comma - LONGEST && reading.sameSentence(i, comma); i--) {
      if (!isPhraseWord(i) || reading.any(i, Trait.AUXILIARY.bit() | Trait.CONJUNCTION.bit())) break;
      if (reading.has(i, Trait.ROLE)) role = i;
      boolean starts = reading.has(i, Trait.DETERMINER) || reading.isPossessive(i);
      if (starts && role > 0 && role - i <= 6) return Optional.of(new Span(reading.isPossessive(i) ? i - 1 : i, comma));
    }
    return Optional.empty();
  }

  private boolean closes(int token) {
    return token >= reading.size() || !reading.isWord(token) || reading.has(token, Trait.SPEECH);
  }

  /// "(R-Fla.)", ", D-Ohio,": a lawmaker of that state.
  private void tellParty(Name name, Figure figure) {
    int token = name.to() + 1;
    if (token >= reading.size() || !(reading.is(token - 1, "(") || reading.is(token - 1, ","))) return;
    String word = reading.text.word(token);
    if (word.length() < 3 || "RDI".indexOf(word.charAt(0)) < 0 || word.charAt(1) != '-') return;
    String party = word.charAt(0) == 'R' ? "republican" : word.charAt(0) == 'D' ? "democrat" : "independent";
    String state = reading.lexicon.state(reading.lower(token).substring(2)).orElse(reading.lower(token).substring(2));
    String office = figure.offices().isEmpty() ? "lawmaker" : figure.offices().getFirst().head();
    figure.tellOffices(List.of(Office.of(office, state), Office.of(party, state)));
  }

  private void tellCopula(Name name, Figure figure) {
    int at = name.to();
    if (!reading.is(at, "is") && !reading.is(at, "was")) return;
    if (!reading.has(at + 1, Trait.DETERMINER)) return;
    int end = at + 2;
    while (end < at + 8 && reading.sameSentence(at, end) && isPhraseWord(end) && !reading.any(end, Trait.GRAMMAR))
      end++;
    if (reading.has(end - 1, Trait.ROLE)) figure.tellOffices(offices.read(at + 1, end));
  }
}

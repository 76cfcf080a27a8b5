package saidby.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.model.Span;

/// One pass over the article from left to right that follows who is on the reader's mind, and settles each mention
/// where it ends. Used once.
final class Story {
  /// A mention as token range.
  private record Due(Span span, int from, int to, Form form) {}

  /// Words that "he", "her" and "a" are among.
  private static final int TELLING = Trait.PRONOUN.bit() | Trait.DETERMINER.bit() | Trait.STARTER.bit();

  private final Reading reading;
  private final Cast cast;
  private final List<Name> names;
  private final Introductions introductions;
  private final Stance stance;
  private final Pronouns pronouns;
  private final Optional<CastNotes> notes;
  private final Salience salience;
  private final Settling settling;
  private final List<Due> due = new ArrayList<>();
  private final boolean[] speaking;
  private final Map<Span, Resolution> settled = new HashMap<>();

  Story(Reading reading, Offices offices, Cast cast, List<Name> names, MentionReader forms,
      List<SpokenMention> spoken, Optional<CastNotes> notes) {
    this.notes = notes;
    salience = new Salience(notes);
    this.reading = reading;
    this.cast = cast;
    this.names = names;
    introductions = new Introductions(reading, offices);
    stance = new Stance(reading);
    speaking = new boolean[reading.size()];
    for (SpokenMention mention : spoken) mention.mention().ifPresent(span -> add(span, forms));
    due.sort(Comparator.comparingInt(Due::to));
    pronouns = new Pronouns(reading, cast, names, salience, stance);
    settling = new Settling(reading, offices, cast, introductions, pronouns, salience, stance);
  }

  private void add(Span span, MentionReader forms) {
    int from = reading.text.tokenAt(span.start());
    int to = from;
    while (to < reading.size() && reading.text.start(to) < span.end()) to++;
    if (from == to) return;
    Form form = forms.read(from, to);
    due.add(new Due(span, from, to, form));
    switch (form) {
      case Form.Pronoun pronoun -> speaking[pronoun.token()] = true;
      case Form.Named named -> speaking[named.name().from()] = true;
      case Form.Introduced introduced -> speaking[introduced.name().from()] = true;
      case Form.Capitals ignored -> {}
      case Form.Described ignored -> {}
      case Form.Nothing ignored -> {}
    }
  }

  /// What became of each mention, by its span.
  Map<Span, Resolution> run() {
    introduceAll();
    cast.addBareNames(names);
    int nextName = 0;
    int nextDue = 0;
    for (int i = 0; i < reading.size(); i++) {
      if (nextName < names.size() && names.get(nextName).from() == i) meet(names.get(nextName++));
      else if (reading.any(i, TELLING)) pass(i);
      for (; nextDue < due.size() && due.get(nextDue).to() - 1 <= i; nextDue++) settle(due.get(nextDue), i);
    }
    return settled;
  }

  /// Offices are known before the story begins: a description may stand before its introduction.
  private void introduceAll() {
    for (Name name : names)
      if (name.isFull()) cast.bound(name).ifPresent(figure -> introductions.tell(name, figure));
  }

  private void meet(Name name) {
    Optional<Figure> met = cast.figure(name);
    if (met.isEmpty()) return;
    Figure figure = met.get();
    if (!name.isFull()) introductions.tell(name, figure);
    if (cast.bound(name).isEmpty()) cast.settle(name, figure);
    figure.mention(name.from());
    double weight = speaking[name.from()] ? Stance.SPEAKS : stance.weight(name.left(), name.from(), name.to());
    note(figure, weight, name.from());
    if (!reading.isQuoted(name.from()) && stance.isSubject(name.left(), name.to()))
      pronouns.subject(figure, name.from());
  }

  private void pass(int token) {
    if (settling.isStranger(token)) enter(token);
    else
      if (Genders.ofPronoun(reading, token) != 0 && !reading.lexicon.isImpersonal(reading.lower(token + 1))
          && (speaking[token] || !reading.isQuoted(token)))
        hear(token);
  }

  /// "A woman waited.": nobody's name, but "she" may be her.
  private void enter(int token) {
    Figure figure = settling.stranger(token);
    figure.mention(token);
    note(figure, Stance.STRANGER, token);
  }

  private void hear(int token) {
    notes.ifPresent(taken -> taken.at(token));
    pronouns.resolve(token, speaking[token]).ifPresent(choice -> {
      Figure figure = choice.figure();
      figure.vote(Genders.ofPronoun(reading, token));
      figure.mention(token);
      note(figure, speaking[token] ? Stance.SPEAKS : stance.weight(token, token, token + 1), token);
    });
  }

  private void note(Figure figure, double weight, int token) {
    salience.mention(figure, weight, reading.narrative(token), reading.text.paragraph(token));
    if (weight >= Stance.SPEAKS) salience.speaker(figure, reading.narrative(token));
  }

  private void settle(Due mention, int token) {
    if (settled.containsKey(mention.span)) return;
    notes.ifPresent(taken -> taken.at(mention.from));
    Settling.Outcome outcome = settling.settle(mention.form);
    settled.put(mention.span, outcome.resolution());
    outcome.told().ifPresent(figure -> {
      figure.mention(token);
      note(figure, Stance.SPEAKS, token);
    });
  }
}

package saidby.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import saidby.model.Explanation.Option;
import saidby.model.Explanation.Reason;
import saidby.model.Explanation.Stage;
import saidby.model.Explanation.Step;
import saidby.model.Person;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// Takes down how the mentions of one article became people; nothing is named unless somebody asks.
public final class CastNotes {
  private static final int MOST_CANDIDATES = 4;
  private static final int MOST_FORMS = 6;

  private final Map<Integer, List<Option>> ballots = new HashMap<>();
  private final Map<String, Map<String, Integer>> forms = new HashMap<>();
  private int token;

  /// What is decided from now on is decided for the mention that begins here.
  void at(int mention) {
    token = mention;
  }

  /// Hears how much each candidate is on the reader's mind.
  void weighed(List<Figure> candidates, double[] totals, List<List<Reason>> reasons) {
    var options = new ArrayList<Option>(candidates.size());
    for (int i = 0; i < totals.length; i++)
      options.add(new Option(candidates.get(i).shown(), Optional.empty(), totals[i], false, reasons.get(i)));
    options.sort(Comparator.comparingDouble(Option::weight).reversed());
    ballots.put(token, options);
  }

  /// Hears which names are one person, at the end.
  void names(TokenizedText text, List<Name> names, Cast cast) {
    for (Name name : names) {
      Optional<Figure> figure = cast.bound(name);
      if (figure.isEmpty()) continue;
      String form = text.text().substring(text.start(name.left()), text.end(name.to() - 1)).replaceAll("\\s+", " ");
      forms.computeIfAbsent(figure.get().person().id(), _ -> new LinkedHashMap<>()).merge(form, 1, Integer::sum);
    }
  }

  /// How the words became this person.
  ///
  /// @param mention the words that name the speaker
  public List<Step> of(TokenizedText text, Span mention, Resolution who) {
    var steps = new ArrayList<Step>(3);
    String words = mention.in(text.text());
    switch (who) {
      case Resolution.Unresolved unresolved -> steps.add(Step.of(Stage.PERSON,
          "Whom “%s” means is not known: %s.".formatted(words, unresolved.why())));
      case Resolution.Resolved resolved -> {
        candidates(text, mention, words, resolved.person()).ifPresent(steps::add);
        clustered(resolved.person()).ifPresent(steps::add);
        steps.add(Step.of(Stage.PERSON, String.format(Locale.ROOT, "“%s” is %s: %s (%.2f).", words,
            described(resolved.person()), rule(resolved.rule()), resolved.confidence())));
      }
    }
    return steps;
  }

  private Optional<Step> candidates(TokenizedText text, Span mention, String words, Person person) {
    int first = text.tokenAt(mention.start());
    for (int i = first; i < text.size() && text.start(i) < mention.end(); i++) {
      List<Option> ballot = ballots.get(i);
      if (ballot != null && !ballot.isEmpty()) return Optional.of(candidates(words, ballot, person));
    }
    return Optional.empty();
  }

  private static Step candidates(String words, List<Option> ballot, Person person) {
    List<Option> options = ballot.stream()
        .limit(MOST_CANDIDATES)
        .map(one -> new Option(one.words(), one.span(), one.weight(), one.words().equals(person.name()), one.reasons()))
        .toList();
    double first = options.getFirst().weight();
    double second = options.size() > 1 ? options.get(1).weight() : 0;
    return new Step(Stage.CANDIDATES, String.format(Locale.ROOT,
        "Whom “%s” can mean, by how much they are on the reader's mind: %s leads by a margin of %.2f.", words,
        options.getFirst().words(), first == 0 ? 0 : (first - second) / first), options);
  }

  private Optional<Step> clustered(Person person) {
    Map<String, Integer> known = forms.getOrDefault(person.id(), Map.of());
    if (person.kind() != Person.Kind.NAMED || known.size() < 2) return Optional.empty();
    List<Option> options = known.entrySet()
        .stream()
        .limit(MOST_FORMS)
        .map(form -> new Option(form.getKey(), Optional.empty(), form.getValue(), true, List.of()))
        .toList();
    String told = options.stream().map(form -> "“" + form.words() + "”").collect(Collectors.joining(", "));
    return Optional.of(new Step(Stage.NAMES, "Taken for one person: " + told + ".", options));
  }

  private static String described(Person person) {
    return switch (person.kind()) {
      case NAMED -> person.name();
      case UNNAMED -> "a source without a name, “%s”".formatted(person.name());
      case INSTITUTION -> "the institution “%s”".formatted(person.name());
    };
  }

  private static String rule(String rule) {
    return switch (rule) {
      case "full name" -> "the whole name stands there";
      case "surname" -> "the family name, whose bearer the article names";
      case "title and surname" -> "title and family name, whose bearer the article names";
      case "first of several" -> "the first of several names";
      case "pronoun" -> "the one most on the reader's mind whom the pronoun fits";
      case "role" -> "the article told of this office";
      case "role in sight" -> "the one on the reader's mind whom the description does not contradict";
      case "apposition" -> "the name stands beside the description";
      case "who" -> "“who” means the phrase before it";
      case "it" -> "the institution named last";
      case "they" -> "the group named last";
      case "possessor" -> "whose words or papers they are";
      case "institution" -> "words that name an institution";
      case "unnamed source", "unnamed sources" -> "words that describe somebody, and no name goes with them";
      case "as written" -> "the words as they stand";
      default -> rule;
    };
  }
}

package saidby.server.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saidby.model.Attribution;
import saidby.model.Person;
import saidby.model.Span;

/// Who said it, as shown above a quote.
///
/// @param href page of the speaker; empty when nobody is known
/// @param about role and country, or what kind of source it is
/// @param hint how sure we are and why
/// @param doubtful whether it is less likely right than wrong
/// @param rule name of what decided
public record SpeakerView(String name, Optional<String> href, boolean named, String about, String hint,
    boolean doubtful, String rule) {

  private static final double EVEN = 0.5;

  /// @param text that the mention's offsets count in, from `offset` on
  static SpeakerView of(Attribution attribution, String text, int offset) {
    return switch (attribution) {
      case Attribution.Said said -> said(said, mention(said.mention(), text, offset));
      case Attribution.Unknown(var mention, var why) -> new SpeakerView("Speaker not known", Optional.empty(), false,
          mention(mention, text, offset).map(words -> "the text says “" + words + "”").orElse(""),
          "Not attributed: " + why, false, "");
    };
  }

  private static SpeakerView said(Attribution.Said said, Optional<String> mention) {
    Person person = said.person();
    boolean doubtful = said.confidence() < EVEN;
    String as = mention.filter(words -> !person.name().equals(words)).map(words -> "as “" + words + "”, ").orElse("");
    String hint = "%s %s%d%% sure".formatted(doubtful ? "Doubtful: attributed" : "Attributed", as,
        Math.round(said.confidence() * 100));
    return new SpeakerView(person.name(), Optional.of(Address.speaker(person.id())),
        person.kind() != Person.Kind.UNNAMED, about(person), hint, doubtful, said.rule());
  }

  /// Role and country of a person.
  static String about(Person person) {
    String kind = switch (person.kind()) {
      case NAMED -> "";
      case UNNAMED -> "unnamed source";
      case INSTITUTION -> "institution";
    };
    return Stream.of(person.role().orElse(""), person.country().map(Names::country).orElse(""), kind)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static Optional<String> mention(Optional<Span> mention, String text, int offset) {
    return mention.filter(span -> span.start() >= offset && span.end() <= offset + text.length())
        .map(span -> text.substring(span.start() - offset, span.end() - offset));
  }
}

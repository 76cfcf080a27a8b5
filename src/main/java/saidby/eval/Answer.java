package saidby.eval;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import saidby.model.Attribution;
import saidby.model.Cue;
import saidby.model.Form;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.speaker.SpokenQuote;

/// One quote as the measured program answers it.
///
/// @param content its words without marks
/// @param cue the words that announce it
/// @param mention the local words that name the speaker
/// @param speaker the name of who that is
/// @param named whether the speaker is a person known by name
/// @param rule what decided; empty when no speaker is told
/// @param confidence in the speaker; empty when none is told
record Answer(List<Span> content, Form form, Optional<Span> cue, Optional<Span> mention, Optional<String> speaker,
    boolean named, String rule, OptionalDouble confidence) {

  /// A quote of the product.
  static Answer of(Quote quote) {
    Optional<Span> cue = quote.cue().map(Cue::span);
    Optional<Span> mention = quote.attribution().mention();
    return switch (quote.attribution()) {
      case Attribution.Said said -> new Answer(quote.content(), quote.form(), cue, mention,
          Optional.of(said.person().name()), said.person().kind() == Person.Kind.NAMED, said.rule(),
          OptionalDouble.of(said.confidence()));
      case Attribution.Unknown _ -> new Answer(quote.content(), quote.form(), cue, mention, Optional.empty(), false, "",
          OptionalDouble.empty());
    };
  }

  /// A quote with the words that name its speaker, whoever that is.
  static Answer of(SpokenQuote spoken) {
    boolean told = spoken.mention().isPresent();
    return new Answer(spoken.quote().content(), spoken.quote().form(), spoken.quote().cue().map(Cue::span),
        spoken.mention(), Optional.empty(), false, told ? spoken.rule() : "",
        told ? OptionalDouble.of(spoken.confidence()) : OptionalDouble.empty());
  }

  /// Whether anybody is said to have said it.
  boolean isAttributed() {
    return mention.isPresent() || speaker.isPresent();
  }
}

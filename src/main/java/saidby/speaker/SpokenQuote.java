package saidby.speaker;

import java.util.ArrayList;
import java.util.Optional;
import saidby.model.Span;
import saidby.quote.FoundQuote;

/// A quote with the words that name its speaker.
///
/// @param mention the local words ("he", "Mr. Garin", "the mayor"), without an apposition; empty when the speaker is
///     unknown
/// @param rule name of the stage that decided
/// @param confidence probability that the mention is right, 0 to 1; of a quote without mention, that it is a statement
///     at all
/// @param why one short phrase for people: what speaks for the mention, or why there is none
public record SpokenQuote(FoundQuote quote, Optional<Span> mention, String rule, double confidence, String why) {
  public SpokenQuote {
    if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("not a confidence: " + confidence);
  }

  /// The same quote, going on in these words.
  SpokenQuote with(Span more) {
    var content = new ArrayList<Span>(quote.content());
    content.add(more);
    return new SpokenQuote(new FoundQuote(content, quote.form(), quote.cue()), mention, rule, confidence, why);
  }
}

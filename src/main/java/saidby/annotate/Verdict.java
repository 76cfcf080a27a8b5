package saidby.annotate;

import java.util.Locale;
import java.util.Optional;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.Person;
import saidby.people.CastList;
import saidby.people.Resolution;
import saidby.speaker.SpokenQuote;
import saidby.text.TokenizedText;

/// Decides what is said of a quote's speaker, from the words that name them and the person behind these words. Both
/// must be right for the speaker to be right: their confidences multiply.
final class Verdict {
  /// Below this an answer is a guess, where the operator says nothing else: the quote is shown without a speaker. Chosen
  /// on publishers that no weight was learned from, see quality.md: there the balance of right and found is best.
  static final double LEAST_CONFIDENCE = 0.45;
  /// Fewer words than these are no statement that anybody could be held to ("refused to call it a truce").
  private static final int LEAST_REPORTED_WORDS = 4;

  private final double leastConfidence;
  private final Identities identities;
  private final CastList cast;

  /// @param leastConfidence below this no speaker is told
  /// @param cast whom the mentions of the article mean
  Verdict(double leastConfidence, Identities identities, CastList cast) {
    this.leastConfidence = leastConfidence;
    this.identities = identities;
    this.cast = cast;
  }

  /// Whether the quote is to be told at all: what stands between marks always is; what is only reported needs some
  /// words. That words were reported can be plain when by whom is not: then the speaker is unknown, and the words are
  /// told all the same.
  static boolean isTold(SpokenQuote spoken, TokenizedText text) {
    return spoken.quote().form() != Form.INDIRECT || text.wordCount(spoken.quote().content()) >= LEAST_REPORTED_WORDS;
  }

  /// The speaker, or why none is told.
  Attribution of(SpokenQuote spoken, Resolution who) {
    if (spoken.mention().isEmpty()) return new Attribution.Unknown(Optional.empty(), spoken.why());
    return switch (who) {
      case Resolution.Unresolved unresolved -> new Attribution.Unknown(spoken.mention(), unresolved.why());
      case Resolution.Resolved resolved -> confidence(spoken, resolved) < leastConfidence
          ? new Attribution.Unknown(Optional.empty(), unsure(resolved.person(), confidence(spoken, resolved)))
          : new Attribution.Said(identity(resolved).person(), spoken.mention(),
              rules(spoken, resolved),
              confidence(spoken, resolved));
    };
  }

  /// Who the person of the article is in the end.
  Identities.Identity identity(Resolution.Resolved resolved) {
    return identities.of(resolved.person(), cast);
  }

  double leastConfidence() {
    return leastConfidence;
  }

  private static double confidence(SpokenQuote spoken, Resolution.Resolved resolved) {
    return spoken.confidence() * resolved.confidence();
  }

  private static String rules(SpokenQuote spoken, Resolution.Resolved resolved) {
    return spoken.rule() + ", " + resolved.rule();
  }

  private static String unsure(Person person, double confidence) {
    return String.format(Locale.ROOT, "perhaps %s, but only %.0f%% sure", person.name(), 100 * confidence);
  }
}

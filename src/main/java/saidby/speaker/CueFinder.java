package saidby.speaker;

import java.util.Optional;
import saidby.model.Cue;
import saidby.model.Span;
import saidby.quote.CueLexicon;

/// Finds the words that announce a quote once its speaker is known, and says in a few words why this is the speaker.
final class CueFinder {
  private final Scene scene;
  private final Units units;

  CueFinder(Scene scene) {
    this.scene = scene;
    units = scene.units();
  }

  /// What announces a quote.
  ///
  /// @param rule short name of the way that was found
  record Found(Optional<Cue> cue, String rule, String why) {}

  /// @param at unit of the quote, or one of its units
  Found find(int at, Option option) {
    String name = scene.chunkSpan(option.chunk()).in(scene.text().text());
    int unit = scene.chunk(option.chunk()).unit();
    int verb = scene.verb(option.chunk());
    if (!option.isInParagraph() && option.last())
      return new Found(cue(verb), "speaker-before", "“%s” said what stands before".formatted(name));
    if (isCue(unit - 1, unit)) return found(unit - 1, "cue-speaker", "“%s” follows the cue “%s”", name);
    if (isAccordingTo(unit)) return found(unit - 2, "according-to", "“%s” stands behind “%s to”", name);
    if (verb != Verbs.NO_VERB && (units.isCue(verb) || isKnown(verb)))
      return found(verb, "speaker-cue", "“%s” is the subject of “%s”", name);
    int near = Surroundings.cue(units, at, -1);
    if (near >= 0 && units.sentence(near) == units.sentence(unit))
      return found(near, "nearest-cue", "“%s” stands in the sentence of “%s”", name);
    return new Found(Optional.empty(), "nearest-source", "“%s” is the likeliest source near the quote".formatted(name));
  }

  private Found found(int unit, String rule, String why, String name) {
    return new Found(cue(unit), rule, why.formatted(name, units.word(unit)));
  }

  private boolean isCue(int unit, int near) {
    return unit >= 0 && units.sentence(unit) == units.sentence(near)
        && (units.symbol(unit) == '2' || units.symbol(unit) == '3');
  }

  private boolean isKnown(int unit) {
    return CueLexicon.english().lemma(units.word(unit)).isPresent();
  }

  private boolean isAccordingTo(int unit) {
    return unit >= 2 && units.symbol(unit - 1) == 't' && units.word(unit - 2).equals("according");
  }

  private Optional<Cue> cue(int unit) {
    if (unit < 0 || !(units.isCue(unit) || isKnown(unit))) return Optional.empty();
    int token = scene.narration().token(units.first(unit));
    String word = units.word(unit);
    boolean according = word.equals("according") && unit + 1 < units.size() && units.symbol(unit + 1) == 't';
    int end = according ? scene.text().end(token + 1) : scene.text().end(token);
    String lemma = according ? "according to" : CueLexicon.english().lemma(word).orElse(word);
    return Optional.of(new Cue(new Span(scene.text().start(token), end), lemma));
  }
}

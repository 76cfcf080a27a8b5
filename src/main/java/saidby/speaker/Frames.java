package saidby.speaker;

import java.util.Set;

/// Fixed turns of phrase that name a speaker whatever the words around them are: "described by X as “…”", "dubbed “…” by
/// X", "in the words of X, “…”", "“…” is how X put it", and, at the edge of a sentence, "Added X, “…”", "Insisting that
/// “…,” X left" and "‘…’, says X". They are too rare to be learned.
///
/// Only phrases and words right beside the run are looked at, so the cost is the same in any text.
final class Frames {
  static final int NONE = -1;
  /// Participles behind which "by" names who chose the words.
  private static final Set<String> CALLED = Set.of("dubbed", "described", "called", "branded", "labelled", "labeled",
      "denounced", "hailed", "termed", "characterised", "characterized", "dismissed", "derided", "condemned", "praised",
      "decried", "quoted");
  private static final Set<String> WORDINGS = Set.of("words", "phrase", "opinion", "view", "estimation", "telling");

  private final Scene scene;
  private final Units units;

  Frames(Scene scene) {
    this.scene = scene;
    units = scene.units();
  }

  /// The speaker by a frame that is certain, even where another phrase seems likelier: the agent of a passive, whose
  /// words these are. [#NONE] for none.
  int certain(int run) {
    int at = scene.unitOfRun(run);
    int agent = agentBefore(at);
    return agent == NONE ? inTheWordsOf(at) : agent;
  }

  /// The speaker by a frame that is only likely, to be asked where nobody else seems to speak. [#NONE] for none.
  int likely(int run) {
    int at = scene.unitOfRun(run);
    int speaker = agentBehind(at);
    if (speaker == NONE) speaker = howXPutIt(at);
    if (speaker == NONE) speaker = cueFirst(at);
    if (speaker == NONE) speaker = participleFirst(at);
    return speaker == NONE ? cueBehind(at) : speaker;
  }

  /// described by X as “…”
  private int agentBefore(int at) {
    if (!isWord(at - 1, at, "as") || !isPhrase(at - 2, at) || !isWord(at - 3, at, "by")) return NONE;
    return isCalled(at - 4, at) ? units.chunkOf(at - 2) : NONE;
  }

  /// dubbed “…” by X
  private int agentBehind(int at) {
    if (!isWord(at + 1, at, "by") || !isPhrase(at + 2, at)) return NONE;
    return isCalled(at - 1, at) ? units.chunkOf(at + 2) : NONE;
  }

  /// in the words of X, “…”
  private int inTheWordsOf(int at) {
    int phrase = skipComma(at - 1, -1, at);
    if (!isPhrase(phrase, at) || !isWord(phrase - 1, at, "of")) return NONE;
    int wording = units.chunkOf(phrase - 2);
    boolean fits = isNear(phrase - 3, at) && wording != NONE && WORDINGS.contains(units.word(phrase - 2))
        && isWord(phrase - 3, at, "in");
    return fits ? units.chunkOf(phrase) : NONE;
  }

  /// “…” is how X put it
  private int howXPutIt(int at) {
    boolean how = isAuxiliary(at + 1, at) && isWord(at + 2, at, "how") && isPhrase(at + 3, at);
    return how && (isCue(at + 4, at) || isWord(at + 4, at, "put")) ? units.chunkOf(at + 3) : NONE;
  }

  /// Added X, “…”
  private int cueFirst(int at) {
    if (!isNear(at - 1, at) || (units.symbol(at - 1) != WordClasses.COMMA && units.symbol(at - 1) != ':')) return NONE;
    return isPhrase(at - 2, at) && isStrongCue(at - 3, at) && !isNear(at - 4, at) ? units.chunkOf(at - 2) : NONE;
  }

  /// Insisting that “…,” X left
  private int participleFirst(int at) {
    int phrase = skipComma(at + 1, 1, at);
    int cue = isWord(at - 1, at, "that") ? at - 2 : at - 1;
    boolean first = isCue(cue, at) && !isNear(cue - 1, at) && units.word(cue).endsWith("ing");
    return first && isPhrase(phrase, at) && scene.verb(units.chunkOf(phrase)) != Verbs.NO_VERB
        ? units.chunkOf(phrase)
        : NONE;
  }

  /// ‘…’, says X
  private int cueBehind(int at) {
    int cue = skipComma(at + 1, 1, at);
    return isStrongCue(cue, at) && isPhrase(cue + 1, at) && !isNear(cue + 2, at) ? units.chunkOf(cue + 1) : NONE;
  }

  private int skipComma(int unit, int step, int at) {
    return isNear(unit, at) && units.symbol(unit) == WordClasses.COMMA ? unit + step : unit;
  }

  /// Whether the unit stands in the sentence of the run.
  private boolean isNear(int unit, int at) {
    return unit >= 0 && unit < units.size() && units.sentence(unit) == units.sentence(at)
        && units.paragraph(unit) == units.paragraph(at);
  }

  private boolean isWord(int unit, int at, String word) {
    return isNear(unit, at) && units.symbol(unit) != WordClasses.RUN && units.word(unit).equals(word);
  }

  private boolean isAuxiliary(int unit, int at) {
    return isNear(unit, at) && units.symbol(unit) == WordClasses.AUXILIARY;
  }

  private boolean isPhrase(int unit, int at) {
    return isNear(unit, at) && units.chunkOf(unit) >= 0;
  }

  private boolean isCue(int unit, int at) {
    return isNear(unit, at) && units.isCue(unit);
  }

  private boolean isStrongCue(int unit, int at) {
    return isNear(unit, at) && (units.symbol(unit) == '2' || units.symbol(unit) == '3');
  }

  private boolean isCalled(int unit, int at) {
    return isNear(unit, at) && units.symbol(unit) != WordClasses.RUN && CALLED.contains(units.word(unit));
  }
}

package saidby.speaker;

/// What stands around a run, whoever says it.
///
/// @param cueBefore unit of the nearest cue before it in its sentence, -1 for none
/// @param cueBehind the same behind it
/// @param alone whether nothing else stands in its paragraph
/// @param position first (1) and last (2) unit of its sentence, added up
/// @param endsBefore class of the last unit of the paragraph before
record Surroundings(int cueBefore, int cueBehind, int cueKinds, float bestInSentence, float bestInParagraph,
    boolean alone,
    boolean continued, int position, int endsBefore) {
  private static final int REACH = 24;
  private static final int FAR = 90;

  static Surroundings of(Scene scene, int run) {
    Units units = scene.units();
    int at = scene.unitOfRun(run);
    int before = cue(units, at, -1);
    int behind = cue(units, at, 1);
    int kinds = (before < 0 ? 0 : units.symbol(before) - '0') * 4 + (behind < 0 ? 0 : units.symbol(behind) - '0');
    boolean first = at == 0 || units.sentence(at - 1) != units.sentence(at);
    boolean last = at + 1 == units.size() || units.sentence(at + 1) != units.sentence(at);
    boolean alone = (at == 0 || units.paragraph(at - 1) != units.paragraph(at))
        && (at + 1 == units.size() || units.paragraph(at + 1) != units.paragraph(at));
    return new Surroundings(before, behind, kinds, best(scene, at, true), best(scene, at, false), alone,
        scene.runs().get(run).continued(), (first ? 1 : 0) + (last ? 2 : 0), endBefore(units, at));
  }

  /// The nearest cue of the sentence on one side, -1 for none.
  static int cue(Units units, int at, int step) {
    int weak = -1;
    for (int unit = at + step, n = 0; n < REACH && unit >= 0 && unit < units.size(); unit += step, n++) {
      if (units.sentence(unit) != units.sentence(at)) break;
      char symbol = units.symbol(unit);
      if (symbol == '2' || symbol == '3') return unit;
      if (symbol == '1' && weak < 0) weak = unit;
    }
    return weak;
  }

  private static float best(Scene scene, int at, boolean inSentence) {
    Units units = scene.units();
    int first = at;
    int end = at + 1;
    while (first > 0 && at - first < FAR && isNear(units, first - 1, at, inSentence)) first--;
    while (end < units.size() && end - at < FAR && isNear(units, end, at, inSentence)) end++;
    float best = -9;
    for (int chunk = scene.firstChunkFrom(first); chunk < scene.firstChunkFrom(end); chunk++)
      best = Math.max(best, scene.sourceScore(chunk));
    return best;
  }

  private static boolean isNear(Units units, int unit, int at, boolean inSentence) {
    return inSentence ? units.sentence(unit) == units.sentence(at) : units.paragraph(unit) == units.paragraph(at);
  }

  private static int endBefore(Units units, int at) {
    int unit = at;
    while (unit > 0 && at - unit < FAR && units.paragraph(unit - 1) == units.paragraph(at)) unit--;
    return unit > 0 && units.paragraph(unit - 1) != units.paragraph(at) ? units.symbol(unit - 1) : 0;
  }
}

package saidby.speaker;

/// The run before a run, and the way from it.
///
/// @param kind 0: there is none, 1: it was no statement, 2: it had a speaker
/// @param paragraphs how many paragraphs before, at most 3
/// @param path hash of what stands between, 0 in other paragraphs
record Lead(int kind, int paragraphs, int path) {
  private static final Lead NONE = new Lead(0, 3, 0);
  private static final int LONGEST = 7;

  /// @param spoken whether the run before has a speaker
  static Lead of(Scene scene, int run, boolean spoken) {
    if (run == 0) return NONE;
    Units units = scene.units();
    int before = scene.unitOfRun(run - 1);
    int at = scene.unitOfRun(run);
    int paragraphs = Math.min(units.paragraph(at) - units.paragraph(before), 3);
    int path = paragraphs > 0 ? 0 : at - before > LONGEST ? 1 : new PathHash(units, before + 1, at).whole();
    return new Lead(spoken ? 2 : 1, paragraphs, path);
  }
}

package saidby.people;

/// Which paragraphs are set like headlines, all words but the small ones with capitals: these tell nothing there.
final class Headlines {
  private static final int ENOUGH_WORDS = 4;
  private static final int SMALL = Trait.DETERMINER.bit() | Trait.CONJUNCTION.bit() | Trait.PREPOSITION.bit();
  private static final int MOST_WORDS = 25;
  private static final double MOSTLY = 0.85;

  private Headlines() {}

  static boolean[] headline(Reading reading) {
    int paragraphs = reading.size() == 0 ? 0 : reading.text.paragraph(reading.size() - 1) + 1;
    var words = new int[paragraphs];
    var capitals = new int[paragraphs];
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.isWord(i) || reading.any(i, SMALL) || reading.isPossessive(i)) continue;
      int paragraph = reading.text.paragraph(i);
      words[paragraph]++;
      if (reading.isCapital(i)) capitals[paragraph]++;
    }
    var headline = new boolean[paragraphs];
    for (int i = 0; i < paragraphs; i++)
      headline[i] = words[i] >= ENOUGH_WORDS && words[i] <= MOST_WORDS && capitals[i] >= MOSTLY * words[i];
    return headline;
  }
}

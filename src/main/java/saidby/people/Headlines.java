package saidby.people;

/// Which paragraphs are set like headlines, in title case or capitals: their capitals tell nothing.
final class Headlines {
  private static final int ENOUGH_WORDS = 4;
  private static final double MOSTLY = 0.85;

  private Headlines() {}

  static boolean[] headline(Reading reading) {
    int paragraphs = reading.size() == 0 ? 0 : reading.text.paragraph(reading.size() - 1) + 1;
    var long4 = new int[paragraphs];
    var capitals = new int[paragraphs];
    for (int i = 0; i < reading.size(); i++) {
      if (reading.text.end(i) - reading.text.start(i) < ENOUGH_WORDS || !reading.text.isWord(i)) continue;
      int paragraph = reading.text.paragraph(i);
      long4[paragraph]++;
      if (reading.isCapital(i)) capitals[paragraph]++;
    }
    var headline = new boolean[paragraphs];
    for (int i = 0; i < paragraphs; i++) headline[i] = long4[i] >= ENOUGH_WORDS && capitals[i] >= MOSTLY * long4[i];
    return headline;
  }
}

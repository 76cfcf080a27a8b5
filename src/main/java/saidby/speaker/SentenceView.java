package saidby.speaker;

import java.util.Arrays;

/// What each item of a narration sees of its own sentence: its ends, the cues and runs on each side, the last boundary
/// of a clause, and what simple rules say about it. Filled in a few passes over the items.
final class SentenceView {
  static final int NO_CUE = -1;
  /// How a cue points: nowhere known, to what follows it, to what stands before it.
  static final int RIGHT = 1;
  static final int LEFT = 2;

  /// How far a rule looks back; keeps endless sentences cheap.
  private static final int REACH = 200;

  /// What [#sourceOf(int)] says of a phrase that is a source in all likelihood.
  private static final byte SURE_SOURCE = 3;

  private final Scene scene;
  private final Units units;
  private final Narration narration;
  private final int size;
  private final char[] types;
  private final int[] firsts;
  private final int[] lasts;
  private final int[] cuesBefore;
  private final int[] cuesBehind;
  private final int[] commas;
  private final byte[] boundaries;
  private final byte[] boundariesBehind;
  private final byte[] runsBefore;
  private final byte[] runsBehind;
  private final byte[] sourcesBefore;
  private final byte[] sourcesBehind;
  private final byte[] rules;
  private final byte[] directions;
  private final int[] mainCues;
  private final boolean[] quiet;

  SentenceView(Scene scene) {
    this.scene = scene;
    units = scene.units();
    narration = scene.narration();
    size = narration.size();
    types = units.classes();
    firsts = new int[size];
    lasts = new int[size];
    cuesBefore = new int[size];
    cuesBehind = new int[size];
    commas = new int[size + 1];
    boundaries = new byte[size];
    boundariesBehind = new byte[size];
    runsBefore = new byte[size];
    runsBehind = new byte[size];
    sourcesBefore = new byte[size];
    sourcesBehind = new byte[size];
    rules = new byte[size];
    directions = new byte[size];
    mainCues = new int[size];
    quiet = new boolean[size];
    for (int first = 0; first < size;) {
      int end = first + 1;
      while (end < size && narration.sentence(end) == narration.sentence(first)) end++;
      readForward(first, end);
      readBackward(first, end);
      applyRules(first, end);
      Arrays.fill(quiet, first, end, isQuiet(first, end));
      first = end;
    }
  }

  private void readForward(int first, int end) {
    int cue = NO_CUE;
    byte boundary = 0;
    byte run = 0;
    byte source = 0;
    for (int i = first; i < end; i++) {
      firsts[i] = first;
      lasts[i] = end - 1;
      cuesBefore[i] = cue;
      boundaries[i] = boundary;
      runsBefore[i] = run;
      sourcesBefore[i] = source;
      commas[i + 1] = commas[i] + (types[i] == WordClasses.COMMA ? 1 : 0);
      if (isCue(i)) cue = i;
      boundary = boundaryOf(i, boundary);
      if (narration.isRun(i)) run = runKind(i);
      source = (byte) Math.max(source, sourceOf(i));
    }
  }

  private void readBackward(int first, int end) {
    int cue = NO_CUE;
    byte boundary = 0;
    byte run = 0;
    byte source = 0;
    for (int i = end - 1; i >= first; i--) {
      cuesBehind[i] = cue;
      boundariesBehind[i] = boundary;
      runsBehind[i] = run;
      sourcesBehind[i] = source;
      if (isCue(i)) cue = i;
      boundary = boundaryOf(i, boundary);
      if (narration.isRun(i)) run = runKind(i);
      source = (byte) Math.max(source, sourceOf(i));
    }
  }

  private boolean isQuiet(int first, int end) {
    for (int i = first; i < end; i++)
      if (narration.isRun(i) || types[i] == '2' || types[i] == '3' || sourceOf(i) == SURE_SOURCE) return false;
    return true;
  }

  private boolean isCue(int item) {
    return types[item] == '2' || types[item] == '3'
        || (types[item] == '1' && item + 1 < size && types[item + 1] == 'T');
  }

  private byte boundaryOf(int item, byte before) {
    return switch (types[item]) {
      case WordClasses.COMMA -> 1;
      case 'T' -> 2;
      case WordClasses.WHO -> 3;
      case '-' -> 4;
      case ';', ':' -> 5;
      case 'A' -> before == 1 ? (byte) 6 : before;
      case 'B' -> 7;
      case 'S', 'c' -> 8;
      case '2', '3' -> 9;
      case WordClasses.RUN -> 10;
      default -> before;
    };
  }

  private byte runKind(int item) {
    RunShape shape = scene.shape(narration.run(item));
    return (byte) (1 + (shape.isSentence() ? 1 : 0) + (shape.words() > 6 ? 2 : 0));
  }

  private byte sourceOf(int item) {
    int chunk = units.chunkOf(units.unitOf(item));
    if (chunk < 0) return 0;
    float score = scene.sourceScore(chunk);
    return (byte) (score > 1.5 ? SURE_SOURCE : score > 0 ? 2 : score > -1.5 ? 1 : 0);
  }

  /// Gives each cue a direction and marks what it reports.
  private void applyRules(int first, int end) {
    int main = NO_CUE;
    for (int i = first; i < end; i++) {
      if (!isCue(i)) continue;
      directions[i] = direction(i, first, end);
      if (main == NO_CUE || (directions[main] == 0 && directions[i] != 0)) main = i;
    }
    Arrays.fill(mainCues, first, end, main);
    for (int i = first; i < end; i++) if (directions[i] == LEFT) markLeft(i, first);
    for (int i = first; i < end; i++) if (directions[i] == RIGHT) markRight(i, end);
  }

  private byte direction(int cue, int first, int end) {
    int comma = lastComma(cue, first);
    boolean closes = endsClause(cue, end);
    if (comma > first + 1 && cue - comma <= 14 && closes) return LEFT;
    if (cue + 1 >= end) return 0;
    return switch (types[cue + 1]) {
      case '.', WordClasses.COMMA, ';', ')' -> 0;
      default -> RIGHT;
    };
  }

  /// Whether the sentence ends with this cue, or with the name or day behind it.
  private boolean endsClause(int cue, int end) {
    int at = cue + 1;
    for (int steps = 0; at < end && steps < 9; at++, steps++) {
      char type = types[at];
      if (type == '.' || type == WordClasses.COMMA) return true;
      if (type == 'T' || type == ':' || type == WordClasses.RUN || type == WordClasses.PRONOUN) return false;
      if (type == WordClasses.AUXILIARY && steps > 0) return false;
    }
    return at >= end;
  }

  private int lastComma(int cue, int first) {
    for (int i = cue - 1; i >= Math.max(first, cue - REACH); i--) if (types[i] == WordClasses.COMMA) return i;
    return -1;
  }

  private void markLeft(int cue, int first) {
    int comma = lastComma(cue, first);
    for (int i = Math.max(first, comma - REACH); i < comma; i++) if (rules[i] == 0) rules[i] = LEFT;
  }

  private void markRight(int cue, int end) {
    if (rules[cue] != 0) return;
    for (int i = cue + 1; i < end; i++) {
      if (types[i] == '.' && i == end - 1) return;
      if (types[i] == WordClasses.COMMA && i + 1 < end && stopsAt(i + 1)) return;
      rules[i] = RIGHT;
    }
  }

  /// Whether a clause of the reporter's own begins here, behind a comma.
  private boolean stopsAt(int item) {
    return switch (types[item]) {
      case 'B', WordClasses.PRONOUN -> true;
      case 'c' -> switch (narration.lower(item)) {
        case "while", "although", "whereas", "though" -> true;
        default -> false;
      };
      case '2', '3' -> narration.lower(item).endsWith("ing") || narration.lower(item).equals("according");
      default -> false;
    };
  }

  char type(int item) {
    return types[item];
  }

  boolean isFirst(int item) {
    return firsts[item] == item;
  }

  int first(int item) {
    return firsts[item];
  }

  int last(int item) {
    return lasts[item];
  }

  int cueBefore(int item) {
    return cuesBefore[item];
  }

  int cueBehind(int item) {
    return cuesBehind[item];
  }

  int commasBetween(int one, int other) {
    return commas[Math.max(one, other)] - commas[Math.min(one, other)];
  }

  /// Whether the item's sentence has no strong cue, no marked run, and no phrase that looks like a source.
  boolean isQuiet(int item) {
    return quiet[item];
  }

  /// Kind of the last clause boundary before the item.
  int boundary(int item) {
    return boundaries[item];
  }

  int boundaryBehind(int item) {
    return boundariesBehind[item];
  }

  int runBefore(int item) {
    return runsBefore[item];
  }

  int runBehind(int item) {
    return runsBehind[item];
  }

  int sourceBefore(int item) {
    return sourcesBefore[item];
  }

  int sourceBehind(int item) {
    return sourcesBehind[item];
  }

  /// What the rules say: 0, [#RIGHT] or [#LEFT] for words reported by a cue that points there.
  int rule(int item) {
    return rules[item];
  }

  int direction(int cue) {
    return directions[cue];
  }

  /// The cue that the sentence seems to turn on, or [#NO_CUE].
  int mainCue(int item) {
    return mainCues[item];
  }
}

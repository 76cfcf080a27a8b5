package saidby.speaker;

import saidby.model.Form;

/// Tells a run that is a statement of its own from a fragment inside the reporter's sentence.
final class FormRule {
  private final Scene scene;

  FormRule(Scene scene) {
    this.scene = scene;
  }

  Form of(int run) {
    return isOwnStatement(run) ? Form.DIRECT : Form.MIXED;
  }

  private boolean isOwnStatement(int run) {
    RunShape shape = scene.shape(run);
    if (scene.runs().get(run).continued()) return true;
    boolean ends = shape.ending() >= 1 && shape.ending() <= 4;
    Units units = scene.units();
    int at = scene.unitOfRun(run);
    boolean first = at == 0 || units.sentence(at - 1) != units.sentence(at) || units.symbol(at - 1) == WordClasses.RUN;
    if (first) return ends || isSentenceEnd(units, at);
    return switch (units.symbol(at - 1)) {
      case ':' -> shape.capital() || shape.words() > 3;
      case ',', '-', '.' -> shape.capital() && (ends || shape.words() > 3);
      case '1', '2', '3', 'N', 'p', 'n' -> shape.capital() && shape.words() > 2;
      default -> false;
    };
  }

  private static boolean isSentenceEnd(Units units, int at) {
    return at + 1 == units.size() || units.sentence(at + 1) != units.sentence(at) || units.symbol(at + 1) == '.'
        || units.symbol(at + 1) == ',';
  }
}

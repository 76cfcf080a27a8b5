package saidby.speaker;

/// Turns what the models think of themselves into what turned out to be true: of quotes shown with 0.9, nine in ten are
/// right. Two straight lines on the scale of log odds, fitted to the development articles, which the models had not
/// seen.
final class Confidence {
  private static final double NEVER = 1e-4;

  private Confidence() {}

  /// Of a speaker of a marked run.
  static double ofMarked(double probability) {
    return onLine(probability, .8, -.3);
  }

  /// Of a speaker of words reported without marks.
  static double ofReported(double probability) {
    return onLine(probability, .6, -.3);
  }

  private static double onLine(double probability, double slope, double shift) {
    double inside = Math.clamp(probability, NEVER, 1 - NEVER);
    double odds = Math.log(inside / (1 - inside));
    return 1 / (1 + Math.exp(-(slope * odds + shift)));
  }
}

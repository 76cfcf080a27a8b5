package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import saidby.speaker.Confidence;

/// Logistic regression of right or wrong on one figure, by Newton's method; held near the line that changes nothing, so
/// that a handful of cases bends it little.
final class LineFit {
  private static final int STEPS = 50;
  private static final double PULL = 10;
  /// Coarse enough that no machine's last bit shows.
  private static final double GRAIN = 1e-3;

  private final List<Seen> all = new ArrayList<>();

  private record Seen(double odds, boolean isRight) {}

  /// @param odds log odds that the model gives itself
  void add(double odds, boolean isRight) {
    all.add(new Seen(odds, isRight));
  }

  Confidence.Line line() {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] way = newton(slope, shift);
      double length = 1;
      while (length > GRAIN / 100 && loss(slope + length * way[0], shift + length * way[1]) > loss(slope, shift))
        length /= 2;
      slope += length * way[0];
      shift += length * way[1];
    }
    return new Confidence.Line(rounded(slope), rounded(shift));
  }

  private static float rounded(double value) {
    return (float) (Math.round(value / GRAIN) * GRAIN);
  }

  private double loss(double slope, double shift) {
    double loss = PULL * ((slope - 1) * (slope - 1) + shift * shift) / 2;
    for (Seen seen : all) {
      double score = slope * seen.odds + shift;
      double wrong = seen.isRight ? -score : score;
      loss += Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(wrong)));
    }
    return loss;
  }

  /// The step to where the loss would be least if it were a parabola.
  private double[] newton(double slope, double shift) {
    double pullSlope = PULL * (1 - slope);
    double pullShift = -PULL * shift;
    double bendSlope = PULL;
    double bendShift = PULL;
    double bendBoth = 0;
    for (Seen seen : all) {
      double likely = 1 / (1 + Math.exp(-(slope * seen.odds + shift)));
      double miss = (seen.isRight ? 1 : 0) - likely;
      double bend = likely * (1 - likely);
      pullSlope += miss * seen.odds;
      pullShift += miss;
      bendSlope += bend * seen.odds * seen.odds;
      bendShift += bend;
      bendBoth += bend * seen.odds;
    }
    double whole = bendSlope * bendShift - bendBoth * bendBoth;
    return new double[]{(bendShift * pullSlope - bendBoth * pullShift) / whole,
        (bendSlope * pullShift - bendBoth * pullSlope) / whole};
  }
}

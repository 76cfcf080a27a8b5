package saidby.speaker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Turns what the models think of themselves into what turns out to be true: of quotes shown with 0.9, nine in ten are
/// right. Two straight lines on the scale of log odds, fitted to articles that the weights had not seen (Platt 1999,
/// "Probabilistic outputs for support vector machines").
///
/// @param marked for speakers of marked runs
/// @param reported for speakers of words reported without marks
public record Confidence(Line marked, Line reported) {
  /// What the models think, as it is.
  public static final Confidence AS_THOUGHT = new Confidence(new Line(1, 0), new Line(1, 0));

  private static final double NEVER = 1e-4;

  /// A line over log odds.
  public record Line(float slope, float shift) {
    /// What a probability stands for.
    public double of(double probability) {
      return 1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));
    }

    private static Line read(ByteBuffer in) {
      return new Line(in.getFloat(), in.getFloat());
    }

    private void write(DataOutputStream out) throws IOException {
      out.writeFloat(slope);
      out.writeFloat(shift);
    }
  }

  /// Log odds of a probability that is neither quite 0 nor quite 1.
  public static double logOdds(double probability) {
    double inside = Math.clamp(probability, NEVER, 1 - NEVER);
    return Math.log(inside / (1 - inside));
  }

  static Confidence read(ByteBuffer in) {
    return new Confidence(Line.read(in), Line.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    marked.write(out);
    reported.write(out);
  }
}

package saidby.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Shares as people read them. Rounded from the exact value, half to even, so that the last digit is the same wherever
/// a figure is printed.
final class Percent {
  private Percent() {}

  /// 0.9016 is "90.2".
  static String of(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// To four decimals.
  static BigDecimal rounded(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

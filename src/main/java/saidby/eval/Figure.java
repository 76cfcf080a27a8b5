package saidby.eval;

/// One measured figure, between 0 and 1.
sealed interface Figure {
  /// What the figure is compared by: F1, or the share itself.
  double main();

  /// How much of what was answered is right, and how much of what is there was answered.
  record Balance(double precision, double recall) implements Figure {
    static Balance of(int hit, int answered, int there) {
      return new Balance(Percent.share(hit, answered), Percent.share(hit, there));
    }

    @Override
    public double main() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /// A part of a whole.
  record Share(double value) implements Figure {
    static Share of(int part, int whole) {
      return new Share(Percent.share(part, whole));
    }

    @Override
    public double main() {
      return value;
    }
  }
}

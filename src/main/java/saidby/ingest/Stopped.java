package saidby.ingest;

/// Ends the reading early; why, the tally knows.
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stopped() {
    super(null, null, false, false);
  }
}

package saidby.country;

/// A place named in a text.
///
/// @param from first token
/// @param to token behind the last one
/// @param trust between 0 and 1: how sure it is that the words mean this place
record PlaceMention(int from, int to, Place place, double trust) {
  private static final double LITTLE = 0.3;

  /// The same with little trust.
  PlaceMention doubted() {
    return new PlaceMention(from, to, place, Math.min(trust, LITTLE));
  }
}

package saidby.server;

/// Foreign words inside a message: cut to a length that people read, control characters made harmless.
final class Shortened {
  private static final int MOST = 60;

  private Shortened() {}

  static String of(String foreign) {
    var shown = new StringBuilder();
    foreign.codePoints()
        .limit(MOST)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) || isSurrogate(c) ? '\uFFFD' : c));
    return foreign.codePointCount(0, foreign.length()) > MOST ? shown + "…" : shown.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}

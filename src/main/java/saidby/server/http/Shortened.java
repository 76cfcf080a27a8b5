package saidby.server.http;

import saidby.access.Secret;

/// Foreign words inside a message: cut to a length that people read, control characters made
/// harmless, keys hidden.
public final class Shortened {
  private static final int MOST = 60;

  private Shortened() {}

  public static String of(String foreign) {
    var shown = new StringBuilder();
    String shownWhole = Secret.hidden(foreign);
    shownWhole.codePoints()
        .limit(MOST)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) || isSurrogate(c) ? '\uFFFD' : c));
    return shownWhole.codePointCount(0, shownWhole.length()) > MOST ? shown + "…" : shown.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}

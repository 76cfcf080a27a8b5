package saidby.format.archive;

import java.nio.charset.StandardCharsets;

/// The line with which each record begins: `WARC/1.0`, and a field behind it.
final class WarcHeader {
  private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FIELD = "\r\nWARC-".getBytes(StandardCharsets.US_ASCII);
  /// Of what is looked for.
  static final int LENGTH = VERSION.length + 1 + FIELD.length;

  private WarcHeader() {}

  /// Where the next one begins, at the beginning of a line; -1 when there is none.
  static int find(byte[] bytes, int from) {
    for (int i = from; i + LENGTH <= bytes.length; i++)
      if (bytes[i] == 'W' && (i == 0 || bytes[i - 1] == '\n') && isAt(bytes, i, VERSION)
          && isAt(bytes, i + VERSION.length + 1, FIELD))
        return i;
    return -1;
  }

  private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) if (bytes[at + i] != wanted[i]) return false;
    return true;
  }
}

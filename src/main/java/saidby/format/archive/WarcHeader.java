package saidby.format.archive;

import java.nio.charset.StandardCharsets;

/// The line with which each record begins: `WARC/1.0`, and a field behind it.
final class WarcHeader {
  private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FIELD = "WARC-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LENGTH_FIELD = "Content-".getBytes(StandardCharsets.US_ASCII);
  /// Of what is looked for, at most.
  static final int LENGTH = VERSION.length + 3 + LENGTH_FIELD.length;

  private WarcHeader() {}

  /// Where the next one begins, at the beginning of a line; -1 when there is none.
  static int find(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++)
      if (bytes[i] == 'W' && (i == 0 || bytes[i - 1] == '\n') && isAt(bytes, i, VERSION) && isFollowed(bytes, i))
        return i;
    return -1;
  }

  private static boolean isFollowed(byte[] bytes, int version) {
    int at = version + VERSION.length + 1;
    if (at < bytes.length && bytes[at] == '\r') at++;
    return at < bytes.length && bytes[at] == '\n'
        && (isAt(bytes, at + 1, FIELD) || isAt(bytes, at + 1, LENGTH_FIELD));
  }

  private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
    if (at + wanted.length > bytes.length) return false;
    for (int i = 0; i < wanted.length; i++)
      if (Character.toLowerCase(bytes[at + i]) != Character.toLowerCase(wanted[i])) return false;
    return true;
  }
}

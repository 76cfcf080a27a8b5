package saidby.format.draft;

/// Tells UTF-8 from other encodings by its bytes.
final class Utf8 {
  private Utf8() {}

  /// Whether there are characters of several bytes, and all of them are sound; what is cut at the end does not count.
  static boolean isBeyondDoubt(byte[] bytes) {
    int several = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = length(bytes[i] & 0xFF);
      if (length == 0) return false;
      if (i + length > bytes.length) break;
      for (int k = 1; k < length; k++) if ((bytes[i + k] & 0xC0) != 0x80) return false;
      if (length > 1) several++;
      i += length - 1;
    }
    return several > 0;
  }

  /// Whether bytes that are no UTF-8 outnumber the characters of several bytes that are; what is cut at the end does not
  /// count.
  static boolean isForeign(byte[] bytes) {
    int several = 0;
    int foreign = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = length(bytes[i] & 0xFF);
      if (i + length > bytes.length) break;
      boolean sound = length > 0;
      for (int k = 1; k < length; k++) sound &= (bytes[i + k] & 0xC0) == 0x80;
      if (!sound) foreign++;
      else if (length > 1) several++;
      if (sound) i += length - 1;
    }
    return foreign > several;
  }

  /// Of the character that begins with this byte; 0 for none.
  private static int length(int first) {
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return 2;
    if (first < 0xF0) return 3;
    return first < 0xF5 ? 4 : 0;
  }
}

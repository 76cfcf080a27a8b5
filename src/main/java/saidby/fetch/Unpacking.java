package saidby.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// Unpacks what came, up to a limit: a few kilobytes can be made to hold gigabytes.
final class Unpacking {
  private Unpacking() {}

  /// @param encoding the answer's Content-Encoding; empty for none
  /// @throws Refusal when it is more than the limit
  /// @throws IOException with a reason for people
  static byte[] unpack(byte[] packed, String encoding, int limit) throws IOException, Refusal {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> packed;
      case "gzip", "x-gzip" -> read(new GZIPInputStream(new ByteArrayInputStream(packed)), limit);
      case "deflate" -> read(new InflaterInputStream(new ByteArrayInputStream(packed)), limit);
      default -> throw new IOException("the answer is packed in a way that was not asked for");
    };
  }

  private static byte[] read(InputStream in, int limit) throws IOException, Refusal {
    try (in) {
      byte[] unpacked = in.readNBytes(limit);
      if (unpacked.length == limit && in.read() >= 0)
        throw new Refusal("the answer unpacks to more than %,d bytes".formatted(limit));
      return unpacked;
    }
  }
}

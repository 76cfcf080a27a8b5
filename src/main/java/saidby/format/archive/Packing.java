package saidby.format.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes what was done to a page so that it takes less room on its way: gzip, deflate, Brotli.
final class Packing {
  /// Bytes of a page when it is unpacked: more is a bomb.
  static final int LONGEST = 64 * 1024 * 1024;
  private static final int PART = 16 * 1024;

  private Packing() {}

  /// What could be unpacked.
  static final class Unpacked {
    private final byte[] bytes;
    private final Optional<String> trouble;

    /// @param trouble why that is not all of it
    Unpacked(byte[] bytes, Optional<String> trouble) {
      this.bytes = bytes;
      this.trouble = trouble;
    }

    /// Not copied.
    byte[] bytes() {
      return bytes;
    }

    Optional<String> trouble() {
      return trouble;
    }

    boolean isTooLong() {
      return bytes.length > LONGEST;
    }
  }

  /// @param names in the order in which it must be unpacked
  static Unpacked undo(List<String> names, byte[] packed) {
    var at = new Unpacked(packed, Optional.empty());
    for (String name : names) {
      if (at.isTooLong() || at.trouble().isPresent()) return at;
      at = undo(name, at.bytes());
    }
    return at;
  }

  /// What is not packed as it says was unpacked by whoever wrote the archive.
  private static Unpacked undo(String name, byte[] packed) {
    var kept = new ByteArrayOutputStream();
    try (InputStream in = open(name, packed)) {
      byte[] part = new byte[PART];
      for (int count = in.read(part); count >= 0 && kept.size() <= LONGEST; count = in.read(part))
        kept.write(part, 0, count);
      return new Unpacked(kept.toByteArray(), Optional.empty());
    } catch (IOException | RuntimeException broken) {
      if (kept.size() == 0 && isText(packed)) return new Unpacked(packed, Optional.empty());
      return new Unpacked(kept.toByteArray(), Optional.of(String.valueOf(broken.getMessage())));
    }
  }

  private static InputStream open(String name, byte[] packed) throws IOException {
    var in = new ByteArrayInputStream(packed);
    return switch (name) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(packed)));
      case "br" -> new BrotliInputStream(in);
      default -> throw new IOException("packed with %s, which is not known".formatted(name));
    };
  }

  /// Half of the world leaves the header out, against RFC 9110.
  private static boolean hasZlibHeader(byte[] packed) {
    return packed.length > 1 && (packed[0] & 0x0F) == 8 && (((packed[0] & 0xFF) << 8) | (packed[1] & 0xFF)) % 31 == 0;
  }

  /// Whether its front holds no control characters, of which whatever is packed is full.
  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 1000); i++)
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r".indexOf(bytes[i]) < 0) return false;
    return true;
  }
}

package saidby.format.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Bytes as characters. Bytes that are no UTF-8 where that was expected are read as windows-1252, each by itself: a
/// whole file in windows-1252 comes out right, and so does one that was pasted together from both; text in windows-1252
/// that happens to be valid UTF-8 does not occur in practice.
public final class DecodedText extends Reader {
  private static final String WINDOWS_1252 = upperHalf();
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(64 * 1024).limit(0);
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private final Encoding.Origin origin;
  private boolean ended;
  private long position;
  private OptionalLong firstForeign = OptionalLong.empty();
  /// The second half of a surrogate pair for which there was no room.
  private OptionalInt pending = OptionalInt.empty();

  /// Takes the byte order mark, if there is one.
  DecodedText(InputStream in, Encoding encoding) throws IOException {
    this.in = in;
    in.skipNBytes(encoding.mark());
    charset = encoding.charset();
    utf8 = charset.equals(StandardCharsets.UTF_8);
    origin = encoding.origin();
    if (origin == Encoding.Origin.GUESSED) firstForeign = OptionalLong.of(0);
    decoder = charset.newDecoder();
  }

  /// Number of the first character, from 0, that is worth a notice: no valid UTF-8 (or UTF-16) where nothing else was told;
  /// empty as long as there was none.
  public OptionalLong firstForeign() {
    return firstForeign;
  }

  /// What was done with bytes that fit the encoding badly.
  public String notice() {
    if (origin == Encoding.Origin.GUESSED)
      return "no encoding told: read as %s, which its letters look like".formatted(charset.name());
    return utf8
        ? "not UTF-8: read as windows-1252 where it is not"
        : "not valid %s: what is no character replaced by U+FFFD".formatted(charset.name());
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (pending.isPresent()) {
      to[offset] = (char) pending.getAsInt();
      pending = OptionalInt.empty();
      return 1;
    }
    if (length == 1) return readOne(to, offset);
    return decode(to, offset, length);
  }

  private int readOne(char[] to, int offset) throws IOException {
    char[] two = new char[2];
    int count = decode(two, 0, 2);
    if (count > 0) to[offset] = two[0];
    if (count > 1) pending = OptionalInt.of(two[1]);
    return Math.min(count, 1);
  }

  private int decode(char[] to, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(to, offset, length).slice();
    while (out.position() == 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError() && out.hasRemaining()) foreign(result.length(), out);
      else if (result.isError() || result.isOverflow() || out.position() > 0) break;
      else if (ended) return -1;
      else fill();
    }
    position += out.position();
    return out.position();
  }

  private void foreign(int length, CharBuffer out) {
    if (firstForeign.isEmpty() && origin != Encoding.Origin.TOLD_1252)
      firstForeign = OptionalLong.of(position + out.position());
    if (!utf8) {
      bytes.position(bytes.position() + length);
      out.put(REPLACEMENT);
    } else out.put(WINDOWS_1252.charAt(bytes.get() & 0x7F));
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) ended = true;
    else bytes.position(bytes.position() + count);
    bytes.flip();
  }

  /// The characters of the bytes 0x80 to 0xFF.
  private static String upperHalf() {
    byte[] all = new byte[128];
    for (int i = 0; i < all.length; i++) all[i] = (byte) (0x80 + i);
    return new String(all, Charset.forName("windows-1252"));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package saidby.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// Bytes as characters: UTF-16 where a byte order mark says so, else UTF-8. Bytes that are no UTF-8 are read as
/// windows-1252, each by itself: a whole file in windows-1252 comes out right, and so does one that was pasted together
/// from both; text in windows-1252 that happens to be valid UTF-8 does not occur in practice.
final class DecodedText extends Reader {
  private static final String WINDOWS_1252 = upperHalf();
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(64 * 1024).limit(0);
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private boolean ended;
  private long position;
  private OptionalLong firstForeign = OptionalLong.empty();

  /// Reads the byte order mark, if there is one.
  DecodedText(InputStream in) throws IOException {
    this.in = in;
    while (bytes.remaining() < 3 && !ended) fill();
    Charset charset = byteOrderMark();
    utf8 = charset.equals(StandardCharsets.UTF_8);
    decoder = charset.newDecoder();
  }

  /// Number of the first character, from 0, that was no valid UTF-8 (or UTF-16); empty as long as all were.
  OptionalLong firstForeign() {
    return firstForeign;
  }

  /// What was done with bytes that fit the encoding badly.
  String notice() {
    return utf8
        ? "not UTF-8: read as windows-1252 where it is not"
        : "not valid UTF-16: unpaired surrogates replaced by U+FFFD";
  }

  private Charset byteOrderMark() {
    int first = at(0) << 8 | at(1);
    if (first == 0xFEFF || first == 0xFFFE) {
      bytes.position(2);
      return first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (first == 0xEFBB && at(2) == 0xBF) bytes.position(3);
    return StandardCharsets.UTF_8;
  }

  private int at(int index) {
    return index < bytes.limit() ? bytes.get(index) & 0xFF : 0;
  }

  /// @param length at least 2, room for a surrogate pair
  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (length < 2) throw new IllegalArgumentException("no room for a surrogate pair: " + length);
    CharBuffer out = CharBuffer.wrap(to, offset, length).slice();
    while (out.position() == 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError()) foreign(result.length(), out);
      else if (result.isOverflow() || out.position() > 0) break;
      else if (ended) return -1;
      else fill();
    }
    position += out.position();
    return out.position();
  }

  private void foreign(int length, CharBuffer out) {
    if (firstForeign.isEmpty()) firstForeign = OptionalLong.of(position + out.position());
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

package saidby.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import saidby.format.draft.BlockStream;

/// Unpacks gzip (RFC 1952) with any number of members. The JDK's own stream takes a cut header of a later member for
/// the end of the file, and so loses articles without a word; this one reports every file that ends early. Bytes are
/// handed out as soon as they are unpacked, so that what stands before the break can still be read.
final class GzipMembers extends BlockStream {
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  /// News is packed some four times, the same line over and over some hundred times, a bomb a thousand times.
  private static final int RATIO = 400;
  private static final long SURELY = 64 * 1024 * 1024;

  private final PushbackInputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[64 * 1024];
  private int filled;
  private boolean inMember;
  private long taken;
  private long unpacked;

  GzipMembers(InputStream packed) {
    this.packed = new PushbackInputStream(packed, buffer.length);
  }

  /// Whether the bytes are the beginning of a gzip file.
  static boolean recognises(byte[] head, int length) {
    return length >= 2 && head[0] == (byte) 0x1F && head[1] == (byte) 0x8B;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) return 0;
    while (true) {
      if (!inMember) {
        if (!startMember()) return -1;
      } else if (inflater.finished()) {
        endMember();
      } else {
        if (inflater.needsInput()) fill();
        int count = inflate(to, offset, length);
        if (count > 0) return count;
      }
    }
  }

  private int inflate(byte[] to, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(to, offset, length);
      if (count == 0 && inflater.needsDictionary()) throw new IOException("gzip: packed with a dictionary");
      checksum.update(to, offset, count);
      unpacked += count;
      if (unpacked > SURELY && unpacked / RATIO > taken)
        throw new IOException("gzip: refused: packed more than %d times".formatted(RATIO));
      return count;
    } catch (DataFormatException _) {
      throw new IOException("gzip: the packed data is damaged");
    }
  }

  private void fill() throws IOException {
    filled = packed.read(buffer);
    if (filled < 0) throw cut();
    taken += filled;
    inflater.setInput(buffer, 0, filled);
  }

  /// False at the end of the file; zeros behind the last member are padding.
  private boolean startMember() throws IOException {
    int first = packed.read();
    while (first == 0) first = packed.read();
    if (first < 0) return false;
    if (first != 0x1F || next() != 0x8B) throw new IOException("gzip: something else follows the packed data");
    if (next() != 8) throw new IOException("gzip: unknown method of packing");
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) skip(next() | next() << 8);
    if ((flags & NAME) != 0) skipString();
    if ((flags & COMMENT) != 0) skipString();
    if ((flags & HEADER_CHECKSUM) != 0) skip(2);
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    int rest = inflater.getRemaining();
    if (rest > 0) packed.unread(buffer, filled - rest, rest);
    long expected = word();
    long size = word();
    inMember = false;
    if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFF_FFFFL))
      throw new IOException("gzip: the checksum does not match");
  }

  private long word() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) next();
  }

  private void skipString() throws IOException {
    while (next() != 0);
  }

  private int next() throws IOException {
    int value = packed.read();
    if (value < 0) throw cut();
    return value;
  }

  private static EOFException cut() {
    return new EOFException("gzip: the file ends early");
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}

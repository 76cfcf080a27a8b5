package saidby.lucene.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import saidby.model.Span;

/// The small parts that records are made of.
final class Packed {
  private static final int UTF_8 = 0;
  private static final int UTF_16 = 1;

  private Packed() {}

  /// Writes one part.
  interface PartWriter<T> {
    void write(DataOutput out, T part) throws IOException;
  }

  /// Reads one part.
  interface PartReader<T> {
    T read(ByteArrayDataInput in);
  }

  static <T> BytesRef packed(PartWriter<T> writer, T part) throws IOException {
    var out = new ByteBuffersDataOutput();
    writer.write(out, part);
    return new BytesRef(out.toArrayCopy());
  }

  /// UTF-8, but UTF-16 where a broken surrogate pair would not survive: offsets and words stay what they were.
  static void text(DataOutput out, String text) throws IOException {
    boolean broken = hasBrokenPair(text);
    byte[] bytes = broken ? utf16(text) : text.getBytes(StandardCharsets.UTF_8);
    out.writeVLong(((long) bytes.length << 1) | (broken ? UTF_16 : UTF_8));
    out.writeBytes(bytes, bytes.length);
  }

  static String text(ByteArrayDataInput in) {
    long head = in.readVLong();
    var bytes = new byte[(int) (head >>> 1)];
    in.readBytes(bytes, 0, bytes.length);
    return (head & 1) == UTF_8 ? new String(bytes, StandardCharsets.UTF_8) : utf16(bytes);
  }

  private static boolean hasBrokenPair(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) return true;
      at += Character.charCount(codePoint);
    }
    return false;
  }

  private static byte[] utf16(String text) {
    var bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static String utf16(byte[] bytes) {
    var chars = new char[bytes.length / 2];
    for (int i = 0; i < chars.length; i++) chars[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
    return new String(chars);
  }

  static void span(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  static Span span(ByteArrayDataInput in) {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  static <T> void optional(DataOutput out, Optional<T> part, PartWriter<T> writer) throws IOException {
    out.writeByte((byte) (part.isPresent() ? 1 : 0));
    if (part.isPresent()) writer.write(out, part.get());
  }

  static <T> Optional<T> optional(ByteArrayDataInput in, PartReader<T> reader) {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(reader.read(in));
  }

  static <T> void list(DataOutput out, List<T> parts, PartWriter<T> writer) throws IOException {
    out.writeVInt(parts.size());
    for (T part : parts) writer.write(out, part);
  }

  static <T> List<T> list(ByteArrayDataInput in, PartReader<T> reader) {
    int size = in.readVInt();
    List<T> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) parts.add(reader.read(in));
    return parts;
  }
}

package saidby.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The records of a WARC file one after the other; finds its way again behind what is none, and where a record lies
/// about its length. One record at a time is in memory. For one thread.
final class WarcRecords {
  /// Bytes of a block that are kept.
  private static final int LONGEST = 32 * 1024 * 1024;
  private static final int BUFFER = 64 * 1024;
  /// Two line ends and the first letter of the next record.
  private static final int SEPARATED = 5;

  private final ReadableByteChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private Optional<WarcReader> reader = Optional.empty();
  private Optional<IOException> failure = Optional.empty();
  private long number;

  WarcRecords(InputStream bytes) {
    channel = Channels.newChannel(bytes);
  }

  /// The next one; empty at the end.
  ///
  /// @throws IOException where the bytes cannot be read any further, after all that could be
  Optional<WarcEntry> next() throws IOException {
    if (failure.isPresent()) throw failure.get();
    try {
      if (reader.isEmpty()) reader = Optional.of(open());
      Optional<WarcRecord> record = reader.get().next();
      if (record.isEmpty()) return Optional.empty();
      number++;
      return Optional.of(whole(entry(record.get())));
    } catch (ParsingException | IllegalArgumentException broken) {
      return lost(String.valueOf(broken.getMessage()));
    }
  }

  /// Gives back what belongs to the next record, where the block holds one and none follows.
  private WarcEntry whole(WarcEntry entry) {
    if (isSound()) return entry;
    byte[] block = entry.block();
    int at = WarcHeader.find(block, 0);
    if (at < 0) return entry;
    buffer = ByteBuffer.allocate(Math.max(BUFFER, block.length - at + buffer.remaining()))
        .put(block, at, block.length - at)
        .put(buffer)
        .flip();
    reader = Optional.empty();
    return entry.cut(Arrays.copyOf(block, at), "its length is wrong: the next record begins inside of it");
  }

  /// Whether a record or the end follows.
  private boolean isSound() {
    try {
      while (buffer.remaining() < SEPARATED && fill());
    } catch (IOException broken) {
      failure = Optional.of(broken);
      return false;
    }
    int at = buffer.position();
    while (at < buffer.limit() && (buffer.get(at) == '\r' || buffer.get(at) == '\n')) at++;
    return at > buffer.position() && (at == buffer.limit() || buffer.get(at) == 'W');
  }

  /// False at the end.
  private boolean fill() throws IOException {
    buffer.compact();
    try {
      return channel.read(buffer) >= 0;
    } finally {
      buffer.flip();
    }
  }

  private WarcReader open() throws IOException {
    var fresh = new WarcReader(channel, buffer);
    fresh.setLenient(true);
    return fresh;
  }

  private WarcEntry entry(WarcRecord record) {
    var kept = new ByteArrayOutputStream();
    Optional<String> trouble = Optional.empty();
    try {
      InputStream body = record.body().stream();
      byte[] part = new byte[BUFFER];
      for (int count = body.read(part); count >= 0 && kept.size() < LONGEST; count = body.read(part))
        kept.write(part, 0, count);
      if (kept.size() >= LONGEST) trouble = Optional.of("only its first %,d bytes were read".formatted(LONGEST));
    } catch (IOException early) {
      trouble = Optional.of("it is cut off: " + early.getMessage());
    }
    return new WarcEntry(number, Optional.of(record.headers()), kept.toByteArray(), trouble);
  }

  /// Goes on at the next place that looks like a record.
  private Optional<WarcEntry> lost(String why) throws IOException {
    number++;
    reader = Optional.empty();
    try {
      skipToHeader();
    } catch (IOException broken) {
      failure = Optional.of(broken);
    }
    return Optional.of(new WarcEntry(number, Optional.empty(), new byte[0],
        Optional.of("not a WARC record: " + why.replaceAll("\\s+", " "))));
  }

  private void skipToHeader() throws IOException {
    while (true) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(buffer.position(), bytes);
      int at = WarcHeader.find(bytes, 0);
      if (at >= 0) {
        buffer.position(buffer.position() + at);
        return;
      }
      buffer.position(Math.max(buffer.position(), buffer.limit() - WarcHeader.LENGTH));
      if (!fill()) {
        buffer.position(buffer.limit());
        return;
      }
    }
  }
}

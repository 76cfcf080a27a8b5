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
/// about its length. One record and the one behind it are in memory. For one thread.
final class WarcRecords {
  /// Bytes of a block that are kept.
  private static final int LONGEST = 32 * 1024 * 1024;
  private static final int BUFFER = 64 * 1024;

  private final ReadableByteChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private Optional<WarcReader> reader = Optional.empty();
  private Optional<WarcEntry> ahead = Optional.empty();
  private Optional<IOException> failure = Optional.empty();
  private boolean started;
  private long number;

  WarcRecords(InputStream bytes) {
    channel = Channels.newChannel(bytes);
  }

  /// The next one; empty at the end.
  ///
  /// @throws IOException where the bytes cannot be read any further, after all that could be
  Optional<WarcEntry> next() throws IOException {
    if (!started) ahead = read();
    started = true;
    Optional<WarcEntry> entry = ahead;
    if (entry.isEmpty() && failure.isPresent()) throw failure.get();
    if (entry.isEmpty()) return entry;
    ahead = read();
    boolean isLost = ahead.filter(WarcEntry::isRecord).isEmpty();
    int inside = isLost && entry.get().isRecord() ? WarcHeader.find(entry.get().block(), 0) : -1;
    return inside < 0 ? entry : Optional.of(cut(entry.get(), inside));
  }

  /// Gives back what belongs to the next record.
  private WarcEntry cut(WarcEntry entry, int at) {
    byte[] block = entry.block();
    buffer = ByteBuffer.allocate(Math.max(BUFFER, block.length - at + buffer.remaining()))
        .put(block, at, block.length - at)
        .put(buffer)
        .flip();
    reader = Optional.empty();
    failure = Optional.empty();
    number = entry.number();
    ahead = read();
    return entry.cut(Arrays.copyOf(block, at), "its length is wrong: the next record begins inside of it");
  }

  private Optional<WarcEntry> read() {
    try {
      if (reader.isEmpty()) reader = Optional.of(open());
      Optional<WarcRecord> record = reader.get().next();
      if (record.isEmpty()) return Optional.empty();
      number++;
      return Optional.of(entry(record.get()));
    } catch (ParsingException | IllegalArgumentException broken) {
      return lost(String.valueOf(broken.getMessage()));
    } catch (IOException broken) {
      failure = Optional.of(broken);
      return Optional.empty();
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
  private Optional<WarcEntry> lost(String why) {
    number++;
    reader = Optional.empty();
    try {
      skipToHeader();
    } catch (IOException broken) {
      failure = Optional.of(broken);
      buffer.clear().flip();
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
      buffer.position(Math.max(buffer.position(), buffer.limit() - WarcHeader.LENGTH)).compact();
      int count = channel.read(buffer);
      buffer.flip();
      if (count < 0) {
        buffer.position(buffer.limit());
        return;
      }
    }
  }
}

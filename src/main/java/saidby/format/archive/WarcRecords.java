package saidby.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
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
  /// Two line ends.
  private static final int SEPARATORS = 4;

  private final ReadableByteChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private Optional<WarcReader> reader = Optional.empty();
  private Optional<IOException> failure = Optional.empty();
  private boolean ended;
  private long number;

  WarcRecords(InputStream bytes) {
    channel = Channels.newChannel(bytes);
  }

  /// The next one; empty at the end.
  ///
  /// @throws IOException where the bytes cannot be read any further, after all that could be
  Optional<WarcEntry> next() throws IOException {
    if (failure.isPresent()) throw failure.get();
    if (ended) return Optional.empty();
    try {
      if (reader.isEmpty()) reader = Optional.of(open());
      Optional<WarcRecord> record = reader.get().next();
      if (record.isEmpty()) return Optional.empty();
      number++;
      return Optional.of(settled(entry(record.get())));
    } catch (ParsingException | IllegalArgumentException broken) {
      return lost(String.valueOf(broken.getMessage()));
    } catch (EOFException early) {
      throw new IOException(Optional.ofNullable(early.getMessage()).orElse("the file ends inside of a record"), early);
    }
  }

  /// Looks at what follows. Where that is neither a record nor the end, the length was wrong: what belongs to the next
  /// record is given back to it, or what belongs to none is passed over.
  private WarcEntry settled(WarcEntry entry) {
    try {
      while (buffer.remaining() < WarcHeader.LENGTH + SEPARATORS && fill());
      int at = buffer.position();
      while (at < buffer.limit() && (buffer.get(at) == '\r' || buffer.get(at) == '\n')) at++;
      if (at == buffer.limit()) ended = !fill();
      boolean cutOff = entry.trouble().isPresent();
      if (!cutOff && (ended || WarcHeader.find(ahead(), 0) == at - buffer.position())) return entry;
      byte[] block = entry.block();
      int inside = WarcHeader.find(both(block, ahead()), 0);
      if (inside >= 0 && inside < block.length) return givenBack(entry, inside);
      if (ended) return entry;
      long passed = skipToHeader();
      reader = Optional.empty();
      return entry.with(block, "its length is wrong: %,d bytes behind it belong to no record".formatted(passed));
    } catch (IOException broken) {
      failure = Optional.of(broken);
      return entry;
    }
  }

  private WarcEntry givenBack(WarcEntry entry, int at) {
    byte[] block = entry.block();
    byte[] rest = both(Arrays.copyOfRange(block, at, block.length), ahead());
    buffer = ByteBuffer.allocate(Math.max(BUFFER, rest.length)).put(rest).flip();
    reader = Optional.empty();
    ended = false;
    return entry.with(Arrays.copyOf(block, at), "its length is wrong: the next record begins inside of it");
  }

  /// What was read from the file and belongs to no record yet.
  private byte[] ahead() {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(buffer.position(), bytes);
    return bytes;
  }

  private static byte[] both(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
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

  /// How many bytes were passed over.
  private long skipToHeader() throws IOException {
    long passed = 0;
    while (true) {
      int at = WarcHeader.find(ahead(), 0);
      int step = at >= 0 ? at : Math.max(0, buffer.remaining() - WarcHeader.LENGTH);
      buffer.position(buffer.position() + step);
      passed += step;
      if (at >= 0) return passed;
      if (!fill()) {
        passed += buffer.remaining();
        buffer.position(buffer.limit());
        ended = true;
        return passed;
      }
    }
  }
}

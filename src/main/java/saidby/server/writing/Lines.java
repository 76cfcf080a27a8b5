package saidby.server.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a body, one at a time, none longer than allowed in memory.
final class Lines {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int end;
  private long number;

  /// @param longest in bytes
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// A line.
  sealed interface Line {
    record Text(String text) implements Line {}

    record Bad(String why) implements Line {}
  }

  /// Of the line read last, from 1.
  long number() {
    return number;
  }

  /// The next line; empty at the end.
  ///
  /// @throws IOException when the sender breaks off; what came of a line by then is none
  Optional<Line> next() throws IOException {
    if (!fill()) return Optional.empty();
    number++;
    var line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int stop = at;
      while (stop < end && block[stop] != '\n') stop++;
      tooLong |= line.size() + stop - at > longest;
      if (!tooLong) line.write(block, at, stop - at);
      at = stop;
      if (at < end) {
        at++; // the break itself
        break;
      }
    }
    return Optional.of(tooLong
        ? new Line.Bad("The line is too long; %,d bytes are allowed for an article.".formatted(longest))
        : decoded(line.toByteArray()));
  }

  /// Whether there is more.
  private boolean fill() throws IOException {
    if (at < end) return true;
    at = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  private static Line decoded(byte[] bytes) {
    try {
      return new Line.Text(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return new Line.Bad("The line is not UTF-8.");
    }
  }
}

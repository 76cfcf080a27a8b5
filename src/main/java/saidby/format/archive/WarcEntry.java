package saidby.format.archive;

import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/// A record of a WARC file in memory, or what stands in its place.
final class WarcEntry {
  private final long number;
  private final Optional<MessageHeaders> headers;
  private final byte[] block;
  private final Optional<String> trouble;

  /// @param number from 1
  /// @param headers empty where there is no record, only something that cannot be read
  /// @param block its content, as much as there is and is kept; not copied
  /// @param trouble what is wrong with it, in one line
  WarcEntry(long number, Optional<MessageHeaders> headers, byte[] block, Optional<String> trouble) {
    this.number = number;
    this.headers = headers;
    this.block = block;
    this.trouble = trouble;
  }

  long number() {
    return number;
  }

  boolean isRecord() {
    return headers.isPresent();
  }

  byte[] block() {
    return block;
  }

  Optional<String> trouble() {
    return trouble;
  }

  Optional<String> header(String name) {
    return headers.flatMap(all -> all.first(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  /// The same with another block, unless there was trouble before.
  WarcEntry with(byte[] other, String why) {
    return new WarcEntry(number, headers, other, Optional.of(trouble.orElse(why)));
  }
}

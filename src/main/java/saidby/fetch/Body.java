package saidby.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// The bytes of an answer, in memory, to be read any number of times.
public final class Body {
  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  byte[] bytes() {
    return bytes;
  }
}

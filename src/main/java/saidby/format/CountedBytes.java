package saidby.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the bytes that are read, for a progress bar.
final class CountedBytes extends FilterInputStream {
  private final AtomicLong count;

  CountedBytes(InputStream in, AtomicLong count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) count.incrementAndGet();
    return value;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = super.read(to, offset, length);
    if (read > 0) count.addAndGet(read);
    return read;
  }
}

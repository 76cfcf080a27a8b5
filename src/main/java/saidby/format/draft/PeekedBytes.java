package saidby.format.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Bytes whose front was looked at before they are taken. An error that was met on the way comes again at its place, and
/// only there, so that all before it can be read.
final class PeekedBytes extends BlockStream {
  private final InputStream in;
  private final byte[] head;
  private Optional<IOException> failure = Optional.empty();
  private int taken;

  /// Reads as far as it gets.
  PeekedBytes(InputStream in, int size) {
    this.in = in;
    byte[] buffer = new byte[size];
    int count = 0;
    try {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer, count, size - count)) count += read;
    } catch (IOException early) {
      failure = Optional.of(early);
    }
    head = count == size ? buffer : Arrays.copyOf(buffer, count);
  }

  byte[] head() {
    return head.clone();
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (taken < head.length) {
      int count = Math.min(length, head.length - taken);
      System.arraycopy(head, taken, to, offset, count);
      taken += count;
      return count;
    }
    if (failure.isPresent()) throw failure.get();
    return in.read(to, offset, length);
  }

  @Override
  public int available() throws IOException {
    return taken < head.length ? head.length - taken : in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package saidby.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Takes gzip off, whatever a file is called.
final class Unpacking {
  private Unpacking() {}

  static InputStream of(InputStream bytes) throws IOException {
    var in = new BufferedInputStream(bytes, 64 * 1024);
    in.mark(2);
    byte[] head = in.readNBytes(2);
    in.reset();
    return GzipMembers.recognises(head, head.length) ? new GzipMembers(in) : in;
  }
}

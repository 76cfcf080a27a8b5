package saidby.authority;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// The lines of a file in UTF-8, packed by gzip or not. Another encoding is an error: a name read wrong would be found
/// nowhere, and nobody would notice.
final class AuthorityLines implements AutoCloseable {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final BufferedReader in;
  private long number;

  private AuthorityLines(Path file, InputStream bytes) {
    this.file = file;
    in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
  }

  static AuthorityLines of(Path file) throws IOException {
    if (Files.isDirectory(file)) throw new BadAuthority(file.toString(), "a folder, not a file");
    var in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
    in.mark(2);
    boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    in.reset();
    return new AuthorityLines(file, packed ? new GZIPInputStream(in) : in);
  }

  /// The next line that is not blank, stripped; empty at the end.
  Optional<String> next() throws IOException {
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String bare = number == 1 && line.indexOf(BYTE_ORDER_MARK) == 0 ? line.substring(1) : line;
        if (!bare.isBlank()) return Optional.of(bare.strip());
      }
      return Optional.empty();
    } catch (CharacterCodingException _) {
      throw new BadAuthority(file.toString(), number + 1, "not UTF-8");
    }
  }

  /// Of the line that was read last, from 1.
  long number() {
    return number;
  }

  /// The error for the line that was read last.
  BadAuthority bad(String reason) {
    return new BadAuthority(file.toString(), number, reason);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

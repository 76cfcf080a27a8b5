package saidby.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a web server answered, as an archive keeps it. Archives are believed less than servers: a header may tell of
/// chunks or packing that whoever wrote the archive undid already, and the length of either.
final class HttpAnswer {
  private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})(?!\\d)");
  /// Takes nothing of the chunk, which may begin with white space.
  private static final Pattern CHUNK = Pattern
      .compile("(?:\\r?\\n)?(\\p{XDigit}{1,7})[ \\t]*(?:;[^\\r\\n]*)?\\r?\\n");
  /// Characters of a line that tells a chunk's length.
  private static final int LINE = 200;
  /// Bytes of a head: servers refuse more than a few thousand.
  private static final int LONGEST_HEAD = 64 * 1024;

  private final int status;
  /// By their names in lower case; those that came several times with commas between them.
  private final Map<String, StringJoiner> headers;
  /// As it stands in the archive.
  private final byte[] body;

  private HttpAnswer(int status, Map<String, StringJoiner> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /// @throws IOException where it is no such answer, with a reason in a few words
  static HttpAnswer parse(byte[] block) throws IOException {
    int end = headEnd(block);
    if (end > LONGEST_HEAD) throw new IOException("its head is longer than %,d bytes".formatted(LONGEST_HEAD));
    String head = new String(block, 0, end, StandardCharsets.ISO_8859_1);
    Matcher status = STATUS.matcher(head);
    if (!status.lookingAt()) throw new IOException("it begins with no status");
    Map<String, StringJoiner> headers = new HashMap<>();
    // a line that begins with white space goes on with the one before
    for (String line : head.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
      int colon = line.indexOf(':');
      if (colon > 0)
        headers.computeIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), _ -> new StringJoiner(", "))
            .add(line.substring(colon + 1).strip());
    }
    return new HttpAnswer(Integer.parseInt(status.group(1)), headers,
        Arrays.copyOfRange(block, end, block.length));
  }

  /// Behind the blank line; all of it where there is none.
  private static int headEnd(byte[] block) {
    for (int i = 0; i + 1 < block.length && i < LONGEST_HEAD; i++) {
      if (block[i] != '\n') continue;
      if (block[i + 1] == '\n') return i + 2;
      if (block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n') return i + 3;
    }
    return block.length;
  }

  int status() {
    return status;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(StringJoiner::toString).filter(value -> !value.isEmpty());
  }

  /// How the body was packed, in the order in which it must be unpacked.
  List<String> packings() {
    return Stream.of(header("transfer-encoding"), header("content-encoding"))
        .flatMap(named -> named.map(HttpAnswer::backwards).orElse(List.of()).stream())
        .filter(name -> !List.of("chunked", "identity", "none", "").contains(name))
        .toList();
  }

  private static List<String> backwards(String names) {
    return Arrays.stream(names.toLowerCase(Locale.ROOT).split(",")).map(String::strip).toList().reversed();
  }

  /// Without the lengths between its chunks, if there are any; what was cut off is missing, with a word of trouble.
  Packing.Unpacked whole() {
    boolean chunked = header("transfer-encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked");
    return chunked && chunk(0).isPresent() ? joined() : new Packing.Unpacked(body, Optional.empty());
  }

  private Packing.Unpacked joined() {
    var whole = new ByteArrayOutputStream(body.length);
    int at = 0;
    for (Optional<Matcher> line = chunk(at); line.isPresent(); line = chunk(at)) {
      int length = Integer.parseInt(line.get().group(1), 16);
      if (length == 0) return new Packing.Unpacked(whole.toByteArray(), Optional.empty());
      int from = at + line.get().end();
      at = Math.min(body.length, from + length);
      whole.write(body, from, at - from);
    }
    return new Packing.Unpacked(whole.toByteArray(), Optional.of("it ends before its last chunk"));
  }

  /// The line that tells a chunk's length.
  private Optional<Matcher> chunk(int at) {
    String front = new String(body, at, Math.min(LINE, body.length - at), StandardCharsets.ISO_8859_1);
    return Optional.of(CHUNK.matcher(front)).filter(Matcher::lookingAt);
  }
}

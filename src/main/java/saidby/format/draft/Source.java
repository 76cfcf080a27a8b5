package saidby.format.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;

/// Something to read: a file, a record of an archive, the answer of a server. Unpacked already. It is read once, as
/// bytes or as characters. For one thread.
public final class Source {
  /// How many bytes at the front can be looked at: those that browsers search for an encoding, and more.
  public static final int HEAD = 32 * 1024;

  private static final int FRONT = HEAD;

  private final String name;
  private final PeekedBytes bytes;
  private final Origin origin;
  private Optional<Encoding> encoding = Optional.empty();
  private Optional<DecodedText> decoded = Optional.empty();
  private Optional<Reader> text;

  /// What is known of a source beside its bytes.
  ///
  /// @param url where it came from, absolute
  /// @param charset which encoding the transport named, as it was written there
  public record Origin(Optional<String> url, Optional<String> charset) {
    /// Nothing is known: a file.
    public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
  }

  /// Reads the first bytes.
  ///
  /// @param name of the file, to tell by its ending what it may hold
  public Source(String name, InputStream bytes, Origin origin) {
    this(name, new PeekedBytes(bytes, HEAD), origin, Optional.empty());
  }

  private Source(String name, PeekedBytes bytes, Origin origin, Optional<Reader> text) {
    this.name = name;
    this.bytes = bytes;
    this.origin = origin;
    this.text = text;
  }

  /// A text that is here already.
  public static Source of(String name, String text) {
    var nothing = new PeekedBytes(InputStream.nullInputStream(), 0);
    return new Source(name, nothing, Origin.UNKNOWN, Optional.of(new StringReader(text)));
  }

  /// The same, with its characters read ahead by another.
  public Source withText(Reader readAhead) {
    var same = new Source(name, bytes, origin, Optional.of(readAhead));
    same.decoded = decoded;
    return same;
  }

  public String name() {
    return name;
  }

  /// Where it came from, if it was on the web.
  public Optional<String> url() {
    return origin.url();
  }

  /// The first bytes, without taking them; all where there are fewer than [#HEAD].
  public byte[] head() {
    return bytes.head();
  }

  public InputStream bytes() {
    return bytes;
  }

  /// The first characters, without taking them.
  public String front() throws IOException {
    byte[] head = head();
    var front = new DecodedText(new ByteArrayInputStream(head), encoding());
    char[] characters = new char[FRONT];
    int count = 0;
    for (int read = front.read(characters, 0, FRONT); read > 0; read = front.read(characters, count, FRONT - count))
      count += read;
    return new String(characters, 0, count);
  }

  private Encoding encoding() {
    if (encoding.isEmpty()) encoding = Optional.of(Encoding.of(bytes.head(), origin.charset()));
    return encoding.get();
  }

  /// All of it as characters, in the encoding that its bytes, its transport or it itself tells.
  public Reader text() throws IOException {
    if (text.isEmpty()) {
      decoded = Optional.of(new DecodedText(bytes, encoding()));
      text = Optional.of(decoded.get());
    }
    return text.orElseThrow();
  }

  /// All of it in one string.
  public String whole() throws IOException {
    var whole = new StringWriter();
    text().transferTo(whole);
    return whole.toString();
  }

  /// What makes characters of the bytes; empty where it was a text from the beginning.
  public Optional<DecodedText> decoded() throws IOException {
    text();
    return decoded;
  }

  /// What was done with bytes that did not fit the encoding; empty when there were none so far.
  public Optional<String> notice() {
    return decoded.filter(characters -> characters.firstForeign().isPresent()).map(DecodedText::notice);
  }
}

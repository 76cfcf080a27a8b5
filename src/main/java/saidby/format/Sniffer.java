package saidby.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import saidby.format.records.CsvTable;

/// Recognises what a source holds: by its first characters, then by its name.
final class Sniffer {
  private static final Pattern HTML = Pattern.compile("(?i)<!doctype\\s+html|<(html|head|body)[\\s>]");
  private static final Pattern TAGS = Pattern.compile("(?i)<(meta|script|style|link|div|title|article|p)[\\s>]");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern GOES_ON = Pattern.compile("[\\[,:]\\s*\\{$");
  private static final String WANTED = "; see formats.md for what is read";

  /// Packings that are not undone here, by their first bytes as far as these are characters.
  private static final List<Packed> PACKED = List.of(new Packed("BZh", "bzip2"), new Packed("PK\u0003\u0004", "zip"),
      new Packed("(\u00B5/\u00FD", "zstd"), new Packed("\u00FD7zXZ", "xz"), new Packed("7z\u00BC\u00AF", "7z"));
  private static final Pattern MAILS = Pattern.compile("From \\S+@\\S+ .*\\d{4}\\s*\\R[A-Za-z-]+: ");

  /// Kinds of documents that are not read, by their first characters and others near them.
  private static final List<Signature> NAMED = List.of(new Signature("PAR1", "", "a Parquet file"),
      new Signature("{\\rtf", "", "an RTF file"), new Signature("PK\u0003\u0004", "word/", "a Word file"),
      new Signature("PK\u0003\u0004", "application/epub+zip", "an EPUB book"),
      new Signature("PK\u0003\u0004", "application/vnd.oasis", "an OpenDocument file"),
      new Signature("PK\u0003\u0004", "xl/", "an Excel file"));

  private record Signature(String front, String near, String name) {
    boolean isFrontOf(String text) {
      return text.startsWith(front) && text.contains(near);
    }
  }

  private record Packed(String front, String name) {}

  private Sniffer() {}

  /// What the source holds, or in one line why it is nothing that can be read.
  sealed interface Guess {
    record Known(Kind kind) implements Guess {}

    record Refused(String reason) implements Guess {}

    /// Whole, but of no use here.
    record NoNews(String reason) implements Guess {}
  }

  /// JSON is only told from the rest here; whether it is a document or lines is for [#isLines] to say.
  ///
  /// @param front the first characters, decoded
  static Guess guess(String name, String front) {
    if (front.isEmpty()) return new Guess.Refused("empty file");
    String begin = front.stripLeading();
    if (begin.startsWith("%PDF-")) return new Guess.Refused("a PDF file" + WANTED);
    Optional<String> named = NAMED.stream()
        .filter(signature -> signature.isFrontOf(front))
        .map(Signature::name)
        .findFirst();
    if (named.isPresent()) return new Guess.Refused(named.get() + WANTED);
    Optional<String> packed = PACKED.stream()
        .filter(sign -> front.startsWith(sign.front()))
        .map(Packed::name)
        .findFirst();
    if (packed.isPresent()) return new Guess.Refused("packed with %s: unpack it first".formatted(packed.get()));
    if (MAILS.matcher(front).lookingAt()) return new Guess.Refused("a mailbox" + WANTED);
    if (begin.startsWith("WARC/")) return new Guess.Known(Kind.WARC);
    boolean json = begins(begin, '[', "{]") || begins(begin, '{', "\"}");
    if (json) return json(JsonFront.of(begin));
    if (!begin.startsWith("{") && isBinary(front)) return new Guess.Refused("a binary file" + WANTED);
    if (begin.startsWith("<") || begin.startsWith("\uFEFF<")) return markup(name, begin);
    if (isAddressList(begin)) return new Guess.Known(Kind.ADDRESSES);
    return new Guess.Known(Kind.ofName(name)
        .filter(kind -> kind == Kind.JSON || kind == Kind.JSONL || kind == Kind.CSV)
        .or(() -> CsvTable.recognises(begin) ? Optional.of(Kind.CSV) : Optional.empty())
        .or(() -> htmlBehindText(name, begin))
        .orElse(Kind.TEXT));
  }

  /// Nothing but addresses, one a line; the last one may be cut off.
  private static boolean isAddressList(String front) {
    return front.startsWith("http")
        && front.lines().map(String::strip).allMatch(line -> line.isEmpty() || ADDRESS.matcher(line).matches());
  }

  private static Guess json(JsonFront front) {
    if (front.isSchema()) return new Guess.NoNews("a JSON Schema, not an article");
    return new Guess.Known(front.family());
  }

  private static Guess markup(String name, String front) {
    Optional<String> root = XmlFront.root(front);
    Optional<Kind> known = root.flatMap(Kind::ofRoot);
    if (known.isPresent()) return new Guess.Known(known.get());
    Optional<Kind> wrapped = XmlFront.wrapped(front).flatMap(Kind::ofRoot);
    if (wrapped.isPresent()) return new Guess.Known(wrapped.get());
    boolean declared = front.startsWith("<?xml");
    if (HTML.matcher(front).find() && (!declared || isHtmlName(name))) return new Guess.Known(Kind.HTML);
    if (!declared && (isHtmlName(name) || TAGS.matcher(front).lookingAt())) return new Guess.Known(Kind.HTML);
    if (root.isEmpty()) return new Guess.Refused("XML without an element" + WANTED);
    return new Guess.NoNews("XML of no kind that is news: <%s>".formatted(root.get()));
  }

  /// Words that a server wrote in front of a page.
  private static Optional<Kind> htmlBehindText(String name, String front) {
    return isHtmlName(name) && HTML.matcher(front).find() ? Optional.of(Kind.HTML) : Optional.empty();
  }

  private static boolean isHtmlName(String name) {
    return Kind.ofName(name.toLowerCase(Locale.ROOT)).equals(Optional.of(Kind.HTML));
  }

  /// One NUL, or more than one control character in fifty.
  private static boolean isBinary(String head) {
    return head.indexOf('\0') >= 0 || head.chars().filter(Sniffer::isControl).count() * 50 > head.length();
  }

  private static boolean isControl(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f';
    return (c < ' ' && !layout) || c == 0x7F || c == 0xFFFD;
  }

  private static boolean begins(String front, char first, String then) {
    if (front.isEmpty() || front.charAt(0) != first) return false;
    String behind = front.substring(1).stripLeading();
    return !behind.isEmpty() && then.indexOf(behind.charAt(0)) >= 0;
  }

  /// Whether JSON is one object a line: a line that is a whole object, or is followed by another object, is one of many.
  static boolean isLines(String name, CharSource source) throws IOException {
    Optional<String> front = source.peekLine();
    if (front.isEmpty()) return false; // one huge line: the document's reader needs no memory for it
    String line = front.get();
    if (line.stripLeading().startsWith("[")) return false;
    if (Balance.isWhole(line)) return true;
    // a line that ends in the middle of an array goes on with the next; but no string goes over the end of a line
    if (line.endsWith("\n{") && (!GOES_ON.matcher(line).find() || Balance.endsInString(line))) return true;
    boolean opensOnly = line.strip().equals("{");
    return Kind.ofName(name).equals(Optional.of(Kind.JSONL)) && !opensOnly;
  }
}

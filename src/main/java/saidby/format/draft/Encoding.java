package saidby.format.draft;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How bytes stand for characters.
///
/// In this order, as browsers do it (<https://encoding.spec.whatwg.org>, HTML 13.2.3.2): the byte order mark, what the
/// transport said, the XML declaration or HTML's `meta`, UTF-8. But where a one-byte encoding is declared and the bytes
/// are UTF-8 beyond doubt, they are UTF-8: that is the commonest lie. A transport that says UTF-8 of bytes that are not is
/// not believed. Where nothing is declared, or UTF-8, and the bytes
/// are another encoding altogether, it is told by its letters.
///
/// @param mark length of the byte order mark in front
/// @param origin who says so
record Encoding(Charset charset, int mark, Origin origin) {
  /// `TOLD_1252` goes with UTF-8, whose decoder reads windows-1252 wherever the bytes are no UTF-8.
  enum Origin {
    TOLD, TOLD_1252, GUESSED
  }

  private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final Pattern META = Pattern.compile("<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
      Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  /// What the names mean on the web, where it is not what they say.
  private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
      Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"),
      Map.entry("iso-8859-9", "windows-1254"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
      Map.entry("shift_jis", "windows-31j"), Map.entry("utf-16", "UTF-8"), Map.entry("utf-16le", "UTF-8"),
      Map.entry("utf-16be", "UTF-8"), Map.entry("utf8", "UTF-8"));

  /// @param declared by the transport
  static Encoding of(byte[] head, Optional<String> declared) {
    int first = at(head, 0) << 8 | at(head, 1);
    if (first == 0xFEFF) return new Encoding(StandardCharsets.UTF_16BE, 2, Origin.TOLD);
    if (first == 0xFFFE) return new Encoding(StandardCharsets.UTF_16LE, 2, Origin.TOLD);
    if (first == 0xEFBB && at(head, 2) == 0xBF) return new Encoding(StandardCharsets.UTF_8, 3, Origin.TOLD);
    if (first == 0x003C && at(head, 2) == 0) return new Encoding(StandardCharsets.UTF_16BE, 0, Origin.TOLD);
    if (first == 0x3C00 && at(head, 3) == 0) return new Encoding(StandardCharsets.UTF_16LE, 0, Origin.TOLD);
    return believed(declared.flatMap(Encoding::named)
        .filter(told -> !told.equals(StandardCharsets.UTF_8) || !Utf8.isForeign(head))
        .or(() -> written(head)), head);
  }

  private static int at(byte[] head, int index) {
    return index < head.length ? head[index] & 0xFF : 0;
  }

  private static Optional<Charset> written(byte[] head) {
    String front = new String(head, StandardCharsets.ISO_8859_1);
    if (!front.stripLeading().startsWith("<")) return Optional.empty();
    for (Pattern pattern : new Pattern[]{XML, META}) {
      Matcher matcher = pattern.matcher(front);
      Optional<Charset> found = matcher.find() ? named(matcher.group(1)) : Optional.empty();
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  private static Encoding believed(Optional<Charset> declared, byte[] head) {
    if (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8))
      return GuessedCharset.of(head)
          .map(found -> new Encoding(found, 0, Origin.GUESSED))
          .orElse(new Encoding(StandardCharsets.UTF_8, 0, Origin.TOLD));
    if (declared.get().equals(WINDOWS_1252)) return new Encoding(StandardCharsets.UTF_8, 0, Origin.TOLD_1252);
    if (Utf8.isBeyondDoubt(head)) return new Encoding(StandardCharsets.UTF_8, 0, Origin.TOLD);
    return new Encoding(declared.get(), 0, Origin.TOLD);
  }
}

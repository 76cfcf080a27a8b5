package saidby.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// Recognises what a file holds: by its first characters, then by its name.
final class Sniffer {
  /// How many characters are looked at.
  static final int HEAD = 8192;

  private Sniffer() {}

  /// Why the file is no text at all; empty when it may be.
  static Optional<String> notText(String head) {
    if (head.isEmpty()) return Optional.of("empty file");
    if (head.startsWith("%PDF-")) return Optional.of("a PDF file; wanted plain text, JSON or JSONL");
    String front = head.stripLeading().toLowerCase(Locale.ROOT);
    if (!front.startsWith("{") && isBinary(head)) return Optional.of("a binary file; wanted plain text, JSON or JSONL");
    if (front.startsWith("<!doctype") || front.startsWith("<html") || front.startsWith("<?xml"))
      return Optional.of("HTML or XML; wanted plain text, JSON or JSONL");
    return Optional.empty();
  }

  /// One NUL, or more than one control character in fifty.
  private static boolean isBinary(String head) {
    return head.indexOf('\0') >= 0 || head.chars().filter(Sniffer::isControl).count() * 50 > head.length();
  }

  private static boolean isControl(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f';
    return (c < ' ' && !layout) || c == 0x7F || c == 0xFFFD;
  }

  /// What the file holds.
  static Kind kind(String name, CharSource source) throws IOException {
    String front = source.peek(HEAD).stripLeading();
    Optional<Kind> promised = Kind.ofName(name);
    if (begins(front, '[', "{]")) return Kind.JSON;
    if (begins(front, '{', "\"}")) return linesOrDocument(promised, source);
    return promised.orElse(Kind.TEXT);
  }

  private static boolean begins(String front, char first, String then) {
    if (front.isEmpty() || front.charAt(0) != first) return false;
    String behind = front.substring(1).stripLeading();
    return !behind.isEmpty() && then.indexOf(behind.charAt(0)) >= 0;
  }

  /// A line that is a whole object, or is followed by another object, is one of many.
  private static Kind linesOrDocument(Optional<Kind> promised, CharSource source) throws IOException {
    Optional<String> front = source.peekLine();
    if (front.isEmpty()) return Kind.JSON; // one huge line: the document's reader needs no memory for it
    String line = front.get();
    if (line.endsWith("\n{") || Balance.isWhole(line)) return Kind.JSONL;
    boolean opensOnly = line.strip().equals("{");
    return promised.equals(Optional.of(Kind.JSONL)) && !opensOnly ? Kind.JSONL : Kind.JSON;
  }
}

package saidby.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import saidby.format.ReadItem;

/// Where a command prints: coloured on a terminal, plain elsewhere and where `NO_COLOR` is set.
record Terminal(PrintWriter out, PrintWriter err, boolean coloured) {
  private static final String RESET = "\u001B[0m";

  static Terminal of(PrintWriter out, PrintWriter err) {
    return new Terminal(out, err, Ansi.AUTO.enabled());
  }

  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  /// Reverse video for what was found.
  String marked(String text) {
    return styled("7", text);
  }

  String cyan(String text) {
    return styled("36", text);
  }

  String yellow(String text) {
    return styled("33", text);
  }

  /// An ANSI style around the text, with the text's own control characters made visible.
  String styled(String code, String text) {
    return coloured ? "\u001B[" + code + "m" + safe(text) + RESET : safe(text);
  }

  /// One line on the error stream for what was not read, or not as it stands there.
  void tell(ReadItem item) {
    String what = switch (item) {
      case ReadItem.Failed _ -> "failed: ";
      case ReadItem.Skipped _ -> "skipped: ";
      case ReadItem.Withdrawn _ -> "withdrawn: ";
      case ReadItem.Noticed _ -> "note: ";
      case ReadItem.Read _ -> "read: ";
    };
    err.println(what + safe(item.toString()));
  }

  /// Text of an article may hold control characters; none of them may reach the terminal.
  static String safe(String text) {
    int first = 0;
    while (first < text.length() && !isControl(text.charAt(first))) first++;
    if (first == text.length()) return text;
    var clean = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) if (isControl(text.charAt(i))) clean.setCharAt(i, '\uFFFD');
    return clean.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }
}

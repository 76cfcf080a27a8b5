package saidby.eval;

import java.io.IOException;
import java.nio.file.Path;

/// A gold file that does not say what it should; the message names the file and the line.
final class BadGold extends IOException {
  private static final long serialVersionUID = 1L;

  BadGold(Path file, int line, String why) {
    super(file + ":" + line + ": " + why);
  }
}

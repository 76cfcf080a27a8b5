package saidby.format;

import java.io.IOException;
import java.util.Optional;
import saidby.json.ArticleParser;
import saidby.json.BadArticle;

/// JSON lines: each line is an article by itself, and a broken one spoils no other. Blank lines are nothing.
final class JsonLines {
  private final OpenFile file;
  private long number;

  private JsonLines(OpenFile file) {
    this.file = file;
  }

  static void read(OpenFile file) throws IOException {
    var lines = new JsonLines(file);
    try {
      while (lines.next());
    } catch (IOException failure) {
      lines.cutShort(failure);
    }
  }

  /// False at the end.
  private boolean next() throws IOException {
    Optional<CharSource.Line> line = file.source().line();
    if (line.isEmpty()) return false;
    number++;
    Place at = file.place().at(number);
    file.noticeEncoding(at, line.get().end());
    if (line.get().tooLong()) file.fail(at, "line longer than %,d characters".formatted(CharSource.MAX_LINE));
    else if (!line.get().text().isBlank()) article(at, line.get().text());
    return true;
  }

  private void article(Place at, String line) {
    try {
      file.article(at, ArticleParser.parse(line));
    } catch (BadArticle bad) {
      file.fail(at, bad.reason());
    }
  }

  /// Takes the last line where it happens to be whole, then tells what went wrong.
  private void cutShort(IOException failure) {
    Place at = file.place().at(number + 1);
    String partial = file.source().partial();
    if (Balance.isWhole(partial)) article(at, partial);
    file.fail(at, Failures.reason(failure));
  }
}

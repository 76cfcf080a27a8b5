package saidby.format;

import java.io.IOException;
import java.util.Optional;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.SourceReader;
import saidby.format.draft.Spot;
import saidby.json.ArticleParser;
import saidby.json.BadArticle;

/// JSON lines: each line is an article by itself, and a broken one spoils no other. Blank lines are nothing.
final class JsonLines {
  /// Reads lines that are articles as Saidby writes them.
  static final LineReader OURS = JsonLines::ours;

  /// Reads one line, which is a JSON value by itself.
  @FunctionalInterface
  interface LineReader {
    void read(Spot at, String line, Drafts drafts) throws IOException;
  }

  private final OpenFile file;
  private final LineReader each;
  private long number;

  private JsonLines(OpenFile file, LineReader each) {
    this.file = file;
    this.each = each;
  }

  static void read(OpenFile file, LineReader each) throws IOException {
    var lines = new JsonLines(file, each);
    try {
      while (lines.next());
    } catch (IOException failure) {
      lines.cutShort(failure);
    }
  }

  /// Lines of which each is a document of the reader's format.
  static LineReader each(String name, SourceReader reader) {
    return (at, line, drafts) -> reader.read(Source.of(name, line), drafts.inside(at));
  }

  /// False at the end.
  private boolean next() throws IOException {
    Optional<CharSource.Line> line = file.chars().line();
    if (line.isEmpty()) return false;
    number++;
    Spot at = Spot.line(number);
    file.noticeEncoding(at, line.get().end());
    if (line.get().tooLong()) file.drafts().fail(at, "line longer than %,d characters".formatted(CharSource.MAX_LINE));
    else if (!line.get().text().isBlank()) article(at, line.get().text());
    return true;
  }

  private void article(Spot at, String line) {
    try {
      each.read(at, line, file.drafts());
    } catch (IOException failure) {
      file.drafts().fail(at, Failures.reason(failure));
    }
  }

  private static void ours(Spot at, String line, Drafts drafts) {
    try {
      drafts.article(at, ArticleParser.parse(line));
    } catch (BadArticle bad) {
      drafts.fail(at, bad.reason());
    }
  }

  /// Takes the last line where it happens to be whole, then tells what went wrong.
  private void cutShort(IOException failure) {
    Spot at = Spot.line(number + 1);
    String partial = file.chars().partial();
    if (Balance.isWhole(partial)) article(at, partial);
    file.drafts().fail(at, Failures.reason(failure));
  }
}

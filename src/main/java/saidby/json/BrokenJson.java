package saidby.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// The JSON itself is broken: nothing behind this place can be read from the same stream.
public final class BrokenJson extends BadArticle {
  private static final long serialVersionUID = 1L;

  private BrokenJson(String reason, long line) {
    super(reason, line);
  }

  static BrokenJson of(JacksonException problem) {
    TokenStreamLocation where = problem.getLocation();
    String what = problem instanceof StreamConstraintsException
        ? "JSON that is nested too deep, or a name or number in it is too long"
        : "not JSON: " + oneLine(problem.getOriginalMessage());
    return where == null
        ? new BrokenJson(what, 1)
        : new BrokenJson(what + " (column %d)".formatted(where.getColumnNr()), where.getLineNr());
  }

  private static String oneLine(String message) {
    String line = message.replaceAll("\\s+", " ")
        .replaceAll(" ?\\(code \\d+[^)]*\\)", "")
        .replaceAll(" ?\\(start marker at .*\\)", "")
        .strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}

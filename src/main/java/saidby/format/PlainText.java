package saidby.format;

import java.io.IOException;
import saidby.json.JsonLimits;

/// A file of plain text is one article.
final class PlainText {
  private PlainText() {}

  static void read(OpenFile file) throws IOException {
    String text = file.source().rest(JsonLimits.TEXT);
    if (text.length() > JsonLimits.TEXT)
      file.fail(file.place(), "text: longer than %,d characters".formatted(JsonLimits.TEXT));
    else
      if (text.isBlank()) file.fail(file.place(), "text: blank");
      else {
        file.noticeEncoding(file.place(), text.length());
        file.article(file.place(), Headline.split(text));
      }
  }
}

package saidby.format;

import java.io.IOException;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.json.JsonLimits;

/// A file of plain text is one article.
final class PlainText {
  private PlainText() {}

  static void read(Source source, Drafts drafts) throws IOException {
    String text = new CharSource(source.text()).rest(JsonLimits.TEXT);
    if (text.length() > JsonLimits.TEXT)
      drafts.fail(Spot.WHOLE, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
    else
      if (text.isBlank()) drafts.fail(Spot.WHOLE, "text: blank");
    drafts.article(Spot.WHOLE, Headline.split(text));
  }
}

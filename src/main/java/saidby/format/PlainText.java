package saidby.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.format.draft.WebHost;
import saidby.format.draft.WrappedText;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.model.Metadata;

/// A file of plain text is one article. Lines that were only broken to fit a width are put together again.
final class PlainText {
  private PlainText() {}

  static void read(Source source, Drafts drafts) throws IOException {
    String text = new CharSource(source.text()).rest(JsonLimits.TEXT);
    if (text.length() > JsonLimits.TEXT)
      drafts.fail(Spot.WHOLE, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
    else
      if (text.isBlank()) drafts.fail(Spot.WHOLE, "text: blank");
      else drafts.article(Spot.WHOLE, from(source.url(), Headline.split(WrappedText.unwrap(text))));
  }

  /// Of a text on the web its address and its site are known.
  private static ArticleDraft from(Optional<String> url, ArticleDraft draft) {
    if (url.isEmpty()) return draft;
    Optional<String> host = url.flatMap(WebHost::of);
    var metadata = new Metadata(url, draft.metadata().title(), Optional.empty(), Optional.empty(), host,
        Optional.empty(), Optional.empty(), List.of());
    return ArticleDraft.ofText(metadata, draft.text());
  }
}

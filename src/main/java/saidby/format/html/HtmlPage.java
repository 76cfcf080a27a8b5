package saidby.format.html;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.json.ArticleDraft;
import saidby.model.Metadata;

/// Reads a web page: the story on it, or why there is none.
public final class HtmlPage {
  /// Characters of one page.
  private static final int LONGEST = 20_000_000;

  private HtmlPage() {}

  public static void read(Source source, Drafts drafts) throws IOException {
    Optional<String> html = within(source.text());
    if (html.isEmpty()) {
      drafts.fail(Spot.WHOLE, "a page of more than %,d characters".formatted(LONGEST));
      return;
    }
    Document page = Jsoup.parse(html.get(), source.url().orElse(""));
    MetaTags meta = MetaTags.of(page);
    LinkedData data = LinkedData.of(page);
    Metadata metadata = PageMetadata.of(page, meta, data, source.url());
    String text = text(page, meta, data, metadata);
    Optional<String> none = Front.reason(text, metadata, new Front.Told(meta, data, source.url()));
    if (none.isPresent()) drafts.skip(Spot.WHOLE, none.get());
    else drafts.article(Spot.WHOLE, ArticleDraft.ofText(metadata, text));
  }

  private static String text(Document page, MetaTags meta, LinkedData data, Metadata metadata) {
    List<String> times = page.select("time[datetime]").eachText(); // before the page is pruned
    return LeadLines.without(MainText.of(page, meta, data), metadata, times);
  }

  private static Optional<String> within(Reader in) throws IOException {
    var html = new StringBuilder();
    char[] buffer = new char[64 * 1024];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      html.append(buffer, 0, count);
      if (html.length() > LONGEST) return Optional.empty();
    }
    return Optional.of(html.toString());
  }
}

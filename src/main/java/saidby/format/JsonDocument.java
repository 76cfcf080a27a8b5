package saidby.format;

import java.io.IOException;
import java.util.Optional;
import saidby.format.draft.Spot;
import saidby.json.ArticleDraft;
import saidby.json.ArticleStream;
import saidby.json.BadArticle;
import saidby.json.BrokenJson;

/// A JSON document: one article, an array of them, or articles one after the other. Read as a stream: its size does not
/// matter, only that of each article.
final class JsonDocument {
  private final OpenFile file;
  private final ArticleStream stream;

  private JsonDocument(OpenFile file) {
    this.file = file;
    stream = new ArticleStream(file.chars());
  }

  static void read(OpenFile file) throws IOException {
    var document = new JsonDocument(file);
    boolean any = document.next();
    if (!any) file.drafts().fail(Spot.WHOLE, "no article in it");
    while (any) any = document.next();
    file.noticeEncoding(Spot.WHOLE, Long.MAX_VALUE);
  }

  /// False at the end.
  private boolean next() throws IOException {
    try {
      Optional<ArticleDraft> draft = stream.next();
      draft.ifPresent(article -> file.drafts().article(Spot.line(stream.line()), article));
      return draft.isPresent();
    } catch (BrokenJson broken) {
      file.drafts().fail(Spot.line(broken.line()), broken.reason() + "; the file is not read beyond this place");
      return false;
    } catch (BadArticle bad) {
      file.drafts().fail(Spot.line(bad.line()), bad.reason());
      return true;
    }
  }
}

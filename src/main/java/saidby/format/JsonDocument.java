package saidby.format;

import java.io.IOException;
import java.util.Optional;
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
    stream = new ArticleStream(file.source());
  }

  static void read(OpenFile file) throws IOException {
    var document = new JsonDocument(file);
    boolean any = document.next();
    if (!any) file.fail(file.place(), "no article in it");
    while (any) any = document.next();
    file.noticeEncoding(file.place(), Long.MAX_VALUE);
  }

  /// False at the end.
  private boolean next() throws IOException {
    try {
      Optional<ArticleDraft> draft = stream.next();
      draft.ifPresent(article -> file.article(file.place().at(stream.line()), article));
      return draft.isPresent();
    } catch (BrokenJson broken) {
      file.fail(file.place().at(broken.line()), broken.reason() + "; the file is not read beyond this place");
      return false;
    } catch (BadArticle bad) {
      file.fail(file.place().at(bad.line()), bad.reason());
      return true;
    }
  }
}

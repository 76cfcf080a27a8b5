package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import saidby.json.ArticleDraft;
import saidby.json.ArticleJson;
import saidby.json.ArticleParser;
import saidby.json.BadArticle;
import saidby.model.Metadata;
import saidby.search.QuoteExtractor;
import saidby.server.gate.Requests;
import saidby.server.http.Bodies;
import saidby.server.http.Given;
import saidby.server.http.Problem;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;

/// Text in, quotes out; nothing is stored.
final class ExtractApi {
  /// Some fifty articles of usual length.
  private static final int MOST_BYTES = 256 * 1024;
  private static final int AT_A_TIME = 4;

  private final QuoteExtractor extractor;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  ExtractApi(QuoteExtractor extractor) {
    this.extractor = extractor;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/v1/extract", this::extract);
  }

  private void extract(Context context) throws IOException {
    new Given(Requests.query(context)).allow(List.of());
    ArticleDraft draft = draft(context);
    if (!places.tryAcquire()) {
      context.header("Retry-After", "1");
      throw ProblemType.UNAVAILABLE.with("%d texts are being read; no more are read at a time.".formatted(AT_A_TIME));
    }
    try {
      context.header("Cache-Control", "no-store")
          .contentType("application/json")
          .result(ArticleJson.article(extractor.extract(draft.metadata(), draft.text())));
    } finally {
      places.release();
    }
  }

  private static ArticleDraft draft(Context context) throws IOException {
    String type = Optional.ofNullable(context.contentType())
        .orElse("")
        .replaceFirst(";.*", "")
        .strip()
        .toLowerCase(Locale.ROOT);
    return switch (type) {
      case "text/plain" -> plain(Bodies.text(context, MOST_BYTES));
      case "application/json" -> json(Bodies.text(context, MOST_BYTES));
      default -> throw new ProblemException(new Problem(ProblemType.BAD_BODY, 415,
          "The body must be text/plain or application/json, as its Content-Type tells."));
    };
  }

  private static ArticleDraft plain(String text) {
    if (text.isBlank()) throw ProblemType.BAD_BODY.with("The text is blank.");
    return ArticleDraft.ofText(Metadata.EMPTY, text);
  }

  private static ArticleDraft json(String body) {
    try {
      return ArticleParser.parse(body);
    } catch (BadArticle e) {
      throw ProblemType.BAD_BODY.with("Line %d: %s.".formatted(e.line(), e.reason()));
    }
  }
}

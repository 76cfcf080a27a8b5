package saidby.server.writing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import saidby.intake.Answer;
import saidby.json.ArticleParser;
import saidby.json.BadArticle;
import saidby.model.Article;
import saidby.server.http.Problem;
import saidby.server.http.ProblemType;

/// Takes articles as they come in, one a line, and tells of each what became of it, in their order. While there is no room for
/// more nothing more is read, and so the sender waits.
final class ManyArticles {
  /// For room. It is given back with every commit: after so long something is wrong.
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  /// Lines whose answers are kept in order behind one that is still under way.
  private static final int MOST_OPEN = 5_000;

  private final Writing writing;
  private final WritingApi.Changing changing;
  private final Spool results;
  private final Queue<Open> open = new ArrayDeque<>();

  /// A line that is not answered yet.
  private record Open(long line, Optional<String> id, CompletableFuture<Answer> answer) {}

  ManyArticles(Writing writing, WritingApi.Changing changing, Spool results) {
    this.writing = writing;
    this.changing = changing;
    this.results = results;
  }

  /// Reads to the end, and waits for the last answer.
  ///
  /// @throws saidby.server.http.ProblemException when the sender broke off: what had come in whole lines is written nevertheless
  void read(InputStream body) throws IOException {
    var lines = new Lines(body, WritingApi.MOST_BYTES);
    for (Optional<Lines.Line> line = next(lines); line.isPresent(); line = next(lines)) {
      switch (line.get()) {
        case Lines.Line.Bad bad -> fail(lines.number(), bad.why());
        case Lines.Line.Text text -> take(lines.number(), text.text());
      }
      while (!open.isEmpty() && (open.size() > MOST_OPEN || open.element().answer().isDone())) tell();
    }
    while (!open.isEmpty()) tell();
  }

  private static Optional<Lines.Line> next(Lines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      throw ProblemType.BAD_BODY.with("The body broke off in line %d.".formatted(lines.number()));
    }
  }

  private void take(long number, String line) {
    String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (json.isBlank()) return;
    try {
      Article article = writing.maker().apply(ArticleParser.parse(json));
      open.add(new Open(number, Optional.of(article.id()), writing.intake().take(changing.of(article), PATIENCE)));
    } catch (BadArticle e) {
      fail(number, e.reason() + ".");
    }
  }

  private void fail(long number, String why) {
    open.add(new Open(number, Optional.empty(),
        CompletableFuture.completedFuture(new Answer.Refused(Answer.Reason.UNFIT, why.replaceFirst("\\.$", "")))));
  }

  private void tell() throws IOException {
    Open first = open.remove();
    results.add(switch (first.answer().join()) {
      case Answer.Done done -> AnswerJson.line(first.line(), done);
      case Answer.Refused refused -> {
        Problem problem = Reply.problem(refused);
        yield AnswerJson.failed(first.line(), first.id(), problem.type(), problem.detail());
      }
    });
  }
}

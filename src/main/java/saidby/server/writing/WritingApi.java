package saidby.server.writing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.intake.Change;
import saidby.model.Article;
import saidby.search.Scope;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.http.Bodies;
import saidby.server.http.Given;
import saidby.server.http.Problem;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;

/// The routes that write.
public final class WritingApi {
  private static final String ARTICLES = "/api/v1/articles";
  private static final String ARTICLE = "/api/v1/articles/<id>";
  private static final List<String> WAITS = List.of("durable", "visible");
  /// Of one article, as it is sent.
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private final Writing writing;
  private final ReadingRoom room = new ReadingRoom();
  private final Repeats repeats = new Repeats();

  public WritingApi(Writing writing) {
    this.writing = writing;
  }

  public void addTo(RoutesConfig routes) {
    Requests.guarded(routes, HandlerType.POST, ARTICLES, this::post);
    Requests.guarded(routes, HandlerType.PUT, ARTICLE, this::put);
    Requests.guarded(routes, HandlerType.DELETE, ARTICLE, this::delete);
  }

  private void post(Context context) throws IOException {
    Asked asked = asked(context);
    uncompressed(context);
    switch (type(context)) {
      case "application/json" -> {
        String body = body(context);
        take(context, asked, body, new Change.Put(Drafts.article(body, Optional.empty(), writing.maker())));
      }
      case "application/x-ndjson", "application/jsonl" -> many(context, asked);
      default -> throw new ProblemException(new Problem(ProblemType.BAD_BODY, 415,
          "The body must be application/json (one article) or application/x-ndjson (one on each line), as its "
              + "Content-Type tells."));
    }
  }

  private void put(Context context) {
    Asked asked = asked(context);
    uncompressed(context);
    if (!type(context).equals("application/json"))
      throw new ProblemException(new Problem(ProblemType.BAD_BODY, 415,
          "The body must be application/json, as its Content-Type tells."));
    String body = body(context);
    String id = Requests.id(context);
    take(context, asked, body, new Change.Put(Drafts.article(body, Optional.of(id), writing.maker())));
  }

  private void delete(Context context) {
    String id = Requests.id(context);
    take(context, asked(context), "", new Change.Delete(id));
  }

  /// How a change is asked for, beside what it is.
  ///
  /// @param within what the asker may touch
  private record Asked(boolean visible, Change.Condition condition, Scope within, String key) {
    Change of(Change.Action action) {
      Change change = Change.of(action).when(condition).within(within);
      return visible ? change.untilVisible() : change;
    }
  }

  private static Asked asked(Context context) {
    var given = new Given(Requests.query(context));
    given.allow(List.of("wait"));
    String wait = given.one("wait", value -> Optional.of(value).filter(WAITS::contains), WAITS)
        .orElse(WAITS.getFirst());
    Optional<AccessKey> key = Caller.of(context).key();
    return new Asked(wait.equals("visible"), Conditions.of(context),
        key.map(AccessKey::grant).map(Grant::scope).orElse(Scope.EVERYTHING), key.map(AccessKey::hash).orElse(""));
  }

  /// Answers when it is known what became of the change; no thread waits for that.
  private void take(Context context, Asked asked, String body, Change.Action action) {
    Optional<Change.Request> request = Repeats.request(context, asked.key(), body);
    Change change = asked.of(action);
    Function<Change, CompletableFuture<Reply>> doing = asks -> writing.intake()
        .take(asks, Duration.ZERO)
        .thenApply(answer -> Reply.of(answer, context.path()));
    CompletableFuture<Reply> reply = request.isEmpty()
        ? doing.apply(change)
        : repeats.once(request.get(), () -> doing.apply(change.as(request.get())));
    context.future(() -> reply.thenAccept(known -> known.answer(context)));
  }

  private void many(Context context, Asked asked) throws IOException {
    if (!(asked.condition() instanceof Change.Condition.None) || Repeats.isSent(context))
      throw ProblemType.BAD_PARAMETER.with(
          "If-Match, If-None-Match and Idempotency-Key are for one article at a time; many may be sent again without harm.");
    try (ReadingRoom.Place _ = room.enterForMany();
        var results = new Spool()) {
      new ManyArticles(writing, article -> asked.of(new Change.Put(article)), results)
          .read(context.req().getInputStream());
      context.header("Cache-Control", "no-store").contentType("application/x-ndjson");
      results.writeTo(context.outputStream());
    }
  }

  private String body(Context context) {
    try (ReadingRoom.Place _ = room.enter(context.req().getContentLengthLong())) {
      return Bodies.text(context, MOST_BYTES);
    } catch (IOException e) {
      throw ProblemType.BAD_BODY.with("The body broke off.");
    }
  }

  private static String type(Context context) {
    return Optional.ofNullable(context.contentType())
        .orElse("")
        .replaceFirst(";.*", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// What a few bytes would become cannot be told before it is there.
  private static void uncompressed(Context context) {
    String encoding = context.header("Content-Encoding");
    if (encoding != null && !encoding.strip().equalsIgnoreCase("identity"))
      throw new ProblemException(
          new Problem(ProblemType.BAD_BODY, 415, "Bodies are read as they are, without compression."));
  }

  /// What many articles are made into changes with.
  interface Changing {
    Change of(Article article);
  }
}

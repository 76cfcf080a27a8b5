package saidby.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saidby.query.BadQuery;
import saidby.query.QueryTooBig;
import saidby.search.CursorProblem;
import saidby.search.IndexProblem;
import saidby.search.TooManyBars;
import saidby.server.http.Methods;
import saidby.server.http.Problem;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;
import saidby.server.http.RequestId;
import saidby.server.http.SecurityHeaders;
import saidby.server.http.Shortened;
import saidby.server.page.ProblemPage;

/// Turns whatever ends a request early into one [Problem]: a document for programs, a page for people.
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final String CHALLENGE = "WWW-Authenticate";
  private static final String NOT_ABOUT_KEYS = "none";
  private static final String PASSWORD = ", Basic realm=\"saidby\", charset=\"UTF-8\"";

  private final PageRenderer pages;

  Failures(PageRenderer pages) {
    this.pages = pages;
  }

  void addTo(JavalinConfig config) {
    known(config, ProblemException.class);
    known(config, QueryTooBig.class);
    known(config, CursorProblem.class);
    known(config, BadQuery.class);
    known(config, TooManyBars.class);
    config.routes.exception(HttpResponseException.class, (e, context) -> {
      if (!Methods.told(e, context)) answer(context, problem(e, context));
    });
    config.routes.exception(IndexProblem.class, this::withoutIndex);
    config.routes.exception(Exception.class, this::unexpected);
    config.router.javaLangErrorHandler((response, error) -> {
      LOG.error("request failed", error);
      response.setStatus(500);
    });
    config.routes.error(HttpStatus.INTERNAL_SERVER_ERROR, context -> {
      if (context.resultInputStream() == null) answer(context, internal());
    });
  }

  private <E extends RuntimeException> void known(JavalinConfig config, Class<E> type) {
    config.routes.exception(type, (e, context) -> answer(context, told(e)));
  }

  /// The problem that such a failure is; what nobody foresaw is thrown again.
  static Problem told(RuntimeException e) {
    return switch (e) {
      case ProblemException known -> known.problem();
      case QueryTooBig big -> new Problem(ProblemType.QUERY_TOO_LONG, 400, sentence(big));
      case CursorProblem cursor -> problem(cursor);
      case BadQuery bad -> badQuery(bad);
      case TooManyBars many -> new Problem(ProblemType.BAD_PARAMETER, 400, sentence(many));
      default -> throw e;
    };
  }

  /// Whether the asker is a program: it asks the API.
  static boolean isForPrograms(String path) {
    return path.equals("/api") || path.startsWith("/api/") || path.equals("/health") || path.startsWith("/health/")
        || path.equals("/oembed") || path.equals(Metrics.PATH);
  }

  private void answer(Context context, Problem problem) {
    SecurityHeaders.add(context);
    challenge(context, problem.type());
    context.removeHeader("ETag").status(problem.status()).header("Cache-Control", "no-store");
    if (isForPrograms(context.path())) {
      context.contentType(Problem.CONTENT_TYPE).result(problem.json(context.path()));
      return;
    }
    pages.show(context, "problem", problem.type().title, "",
        new ProblemPage(problem.status(), problem.type().title, problem.detail(), again(context, problem)));
  }

  /// Only a page behind the first can be gone.
  private static Optional<String> again(Context context, Problem problem) {
    String query = context.queryString();
    if (problem.type() != ProblemType.CURSOR_GONE || query == null) return Optional.empty();
    return Optional.of(Stream.of(query.split("&"))
        .filter(parameter -> !parameter.startsWith("cursor="))
        .collect(Collectors.joining("&", "?", "")));
  }

  /// What [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3) wants to be told beside a refusal.
  private static void challenge(Context context, ProblemType type) {
    String why = switch (type) {
      case KEY_NEEDED -> "";
      case BAD_KEY -> ", error=\"invalid_token\"";
      case NOT_ALLOWED -> ", error=\"insufficient_scope\"";
      default -> NOT_ABOUT_KEYS;
    };
    if (why.equals(NOT_ABOUT_KEYS)) return;
    boolean asksForOne = type != ProblemType.NOT_ALLOWED && !isByScript(context);
    context.header(CHALLENGE, "Bearer realm=\"saidby\"" + why + (asksForOne ? PASSWORD : ""));
  }

  /// A browser would ask whoever reads a page for a password that only the page's script could need.
  private static boolean isByScript(Context context) {
    String mode = context.header("Sec-Fetch-Mode");
    return context.header("Origin") != null || (mode != null && !mode.equals("navigate"));
  }

  /// The log tells more than the answer: the message names a folder of this machine.
  private void withoutIndex(IndexProblem e, Context context) {
    LOG.error("{} {} ({}): {}", context.method(), Shortened.of(context.path()), RequestId.of(context),
        e.getMessage());
    answer(context, new Problem(ProblemType.UNAVAILABLE, 503, "The index cannot be read at the moment."));
  }

  private void unexpected(Exception e, Context context) {
    LOG.error("{} {} ({}) failed", context.method(), Shortened.of(context.path()), RequestId.of(context), e);
    answer(context, internal());
  }

  private static Problem badQuery(BadQuery e) {
    var place = new TreeMap<>(Map.of("position", e.position(), "length", e.length()));
    return new Problem(ProblemType.BAD_QUERY, 400, sentence(e), place);
  }

  private static String sentence(Exception e) {
    String told = String.valueOf(e.getMessage());
    return told.substring(0, 1).toUpperCase(Locale.ENGLISH) + told.substring(1) + ".";
  }

  private static Problem problem(CursorProblem e) {
    ProblemType type = switch (e.kind()) {
      case GONE -> ProblemType.CURSOR_GONE;
      case OTHER_QUESTION, BROKEN -> ProblemType.BAD_PARAMETER;
    };
    return new Problem(type, type.status, sentence(e));
  }

  private static Problem internal() {
    return new Problem(ProblemType.INTERNAL, 500, "The server failed to answer this; its log has more.");
  }

  private static Problem problem(HttpResponseException e, Context context) {
    ProblemType type = ProblemType.of(e.getStatus());
    String path = Shortened.of(context.path());
    String detail = switch (type) {
      case NOT_FOUND -> "There is nothing at %s.".formatted(path);
      case METHOD_NOT_ALLOWED -> "%s cannot be used on %s; allowed: %s.".formatted(context.method(), path,
          context.res().getHeader("Allow"));
      case REQUEST_TOO_LARGE -> "The body of the request is too large.";
      default -> type.title + ".";
    };
    return new Problem(type, e.getStatus(), detail);
  }
}

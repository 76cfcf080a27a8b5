package saidby.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import saidby.server.http.Problem;
import saidby.server.http.ProblemType;
import saidby.server.http.SecurityHeaders;
import saidby.server.http.Shortened;
import saidby.server.parameters.SearchParameters;

/// Answers for requests that never reach a route, because their address or headers cannot be read or are too long.
/// Always a problem document: nothing is known of the asker that would tell a browser from a program.
final class JettyProblems extends ErrorHandler {
  /// What Jetty puts in the place of a path that it could not read; the asker never asked for it.
  private static final String UNREADABLE = "/badMessage";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() >= 400 ? response.getStatus() : 500;
    response.setStatus(status);
    HttpFields.Mutable headers = response.getHeaders();
    SecurityHeaders.ALL.forEach(headers::put);
    headers.put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, document(status, request.getHttpURI().getPath()), callback);
    return true;
  }

  private static String document(int status, @org.jspecify.annotations.Nullable String path) {
    ProblemType type = ProblemType.of(status);
    String asked = path == null || path.equals(UNREADABLE) ? "/" : Shortened.of(path);
    return new Problem(type, status, detail(type, status)).json(asked);
  }

  private static String detail(ProblemType type, int status) {
    if (ProblemType.isWrongVersion(status)) return "Ask with HTTP/1.1; this server speaks no other version.";
    return switch (type) {
      case URI_TOO_LONG -> "The address is too long; a query may have %,d characters."
          .formatted(SearchParameters.LONGEST_QUERY);
      case HEADERS_TOO_LARGE -> "The headers of the request are too large.";
      case BAD_REQUEST ->
        "The address or the headers cannot be read: check the method, the percent-encoding and the headers.";
      case INTERNAL -> "The server failed to answer; its log has more.";
      default -> type.title + ".";
    };
  }
}

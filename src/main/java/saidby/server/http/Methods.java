package saidby.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;

/// Tells with which methods an address can be asked: in `Allow`, and to browsers that ask for a page of another site.
public final class Methods {
  private static final int NOT_ALLOWED = 405;

  private Methods() {}

  /// Whether the failure was nothing but the question (`OPTIONS`) which methods there are; then it is answered.
  public static boolean told(HttpResponseException failure, Context context) {
    if (failure.getStatus() != NOT_ALLOWED) return false;
    String allowed = failure.getDetails().getOrDefault("availableMethods", "GET, HEAD") + ", OPTIONS";
    context.header("Allow", allowed);
    if (!HandlerType.OPTIONS.equals(context.method())) return false;
    if (context.res().getHeader("Access-Control-Allow-Origin") != null)
      context.header("Access-Control-Allow-Methods", allowed);
    context.status(204);
    return true;
  }
}

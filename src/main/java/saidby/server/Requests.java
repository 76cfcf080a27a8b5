package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/// Takes from a request what routes ask for.
final class Requests {
  private Requests() {}

  /// Answers GET, and HEAD with the same headers.
  static void route(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler).head(path, handler);
  }

  static QueryString query(Context context) {
    String raw = context.queryString();
    return QueryString.parse(raw == null ? "" : raw);
  }

  /// What stands in the path for the id.
  static String id(Context context) {
    return context.pathParam("id");
  }

  static ProblemException missing(String kind, String id) {
    return ProblemType.NOT_FOUND.with("There is no %s with the id \"%s\".".formatted(kind, Shortened.of(id)));
  }
}

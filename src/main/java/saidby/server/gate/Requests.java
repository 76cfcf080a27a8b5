package saidby.server.gate;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;
import saidby.server.http.QueryString;
import saidby.server.http.Shortened;

/// Takes from a request what routes ask for.
public final class Requests {
  private Requests() {}

  /// Answers GET, and HEAD with the same headers.
  public static void route(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler).head(path, handler);
  }

  /// What the asker may see of the index. Nothing else leads to it: a route that kept ports of its own would show
  /// everybody everything.
  public static Ports ports(Context context) {
    return Caller.of(context).ports();
  }

  /// A route for those alone who hold a key that may write. One that is bound to a scope may write within that alone: the route
  /// has to see to it.
  public static void guarded(RoutesConfig routes, HandlerType method, String path, Handler handler) {
    routes.addHttpHandler(method, path, context -> {
      Caller.of(context).mustWrite();
      handler.handle(context);
    });
  }

  public static QueryString query(Context context) {
    String raw = context.queryString();
    return QueryString.parse(raw == null ? "" : raw);
  }

  /// What stands in the path for the id.
  public static String id(Context context) {
    return context.pathParam("id");
  }

  public static ProblemException missing(String kind, String id) {
    return ProblemType.NOT_FOUND.with("There is no %s with the id \"%s\".".formatted(kind, Shortened.of(id)));
  }
}

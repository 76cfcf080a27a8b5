package saidby.server.gate;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import saidby.access.AccessKey;
import saidby.access.KeyRing;
import saidby.access.Origins;
import saidby.server.http.ProblemType;
import saidby.server.http.Shortened;

/// Lets pages of other sites ask, as [Fetch](https://fetch.spec.whatwg.org/#http-cors-protocol) says. Pages of sites that
/// are not allowed get nothing that would let a browser show them an answer. Cookies are never asked for.
final class CrossOrigin {
  private static final String EXPOSED = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, "
      + "Content-Disposition";
  private static final String ASKED_WITH = "Authorization, X-Api-Key, Content-Type, If-Match, If-None-Match, "
      + "Idempotency-Key, X-Request-Id";
  private static final String REMEMBERED = "600";

  private final Origins everybodys;

  /// @param everybodys whose pages may ask whatever the key
  CrossOrigin(Origins everybodys) {
    this.everybodys = everybodys;
  }

  /// For one who sent a key.
  ///
  /// @throws ProblemException if a page of another site than those that the key is bound to sent it
  void allow(Context context, AccessKey key) {
    String origin = context.header("Origin");
    if (origin == null) return;
    boolean bound = !key.grant().origins().isEmpty();
    Origins allowed = bound ? Origins.of(key.grant().origins()) : everybodys;
    if (bound && !allowed.allow(origin) && !isOwnPage(context))
      throw ProblemType.ORIGIN_NOT_ALLOWED
          .with("The key \"%s\" cannot be used by pages of %s.".formatted(key.name(), Shortened.of(origin)));
    allow(context, allowed, origin);
  }

  /// For one without a key.
  void allow(Context context, Origins allowed) {
    allow(context, allowed, context.header("Origin"));
  }

  /// For one who must be told that there is something wrong with the key: whoever may ask with some key.
  void allowAny(Context context, KeyRing keys) {
    String origin = context.header("Origin");
    if (origin != null) allow(context, keys.origins().allow(origin) ? keys.origins() : everybodys, origin);
  }

  /// Before a browser lets a page ask with a key it asks whether it may, without the key.
  void preflight(Context context, KeyRing keys) {
    allowAny(context, keys);
    if (context.res().getHeader("Access-Control-Allow-Origin") == null) return;
    context.header("Access-Control-Allow-Headers", ASKED_WITH).header("Access-Control-Max-Age", REMEMBERED);
  }

  private static void allow(Context context, Origins allowed, @Nullable String origin) {
    if (origin == null || allowed.isEmpty() || !allowed.allow(origin)) return;
    context.header("Access-Control-Allow-Origin", allowed.isAny() ? Origins.ANY : origin)
        .header("Access-Control-Expose-Headers", EXPOSED)
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /// As browsers say themselves; no page can make them say so.
  private static boolean isOwnPage(Context context) {
    return "same-origin".equals(context.header("Sec-Fetch-Site"));
  }
}

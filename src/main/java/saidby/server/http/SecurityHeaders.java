package saidby.server.http;

import io.javalin.http.Context;
import java.util.Map;

/// What every answer tells a browser not to do.
public final class SecurityHeaders {
  private static final String POLICY = String.join("; ", "default-src 'none'", "style-src 'self'", "script-src 'self'",
      "img-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

  /// By name; the same for pages, documents and errors.
  public static final Map<String, String> ALL = Map.of("Content-Security-Policy", POLICY, "X-Content-Type-Options",
      "nosniff",
      "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin");

  private SecurityHeaders() {}

  public static void add(Context context) {
    ALL.forEach(context::header);
  }
}

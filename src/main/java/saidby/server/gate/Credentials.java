package saidby.server.gate;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import saidby.access.AccessKey;
import saidby.access.KeyRing;
import saidby.access.Secret;
import saidby.server.http.ProblemType;

/// Finds the key that a request was sent with: `Authorization: Bearer` ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750))
/// or `X-Api-Key`. People with a browser, and readers of feeds, may give it as a password (`Authorization: Basic`, any name), for
/// reading alone: browsers send passwords along with whatever another site's page makes them ask. Other passwords are none
/// of ours, as a proxy in front may ask for some. Never in the address, which ends up in logs and histories.
final class Credentials {
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private Credentials() {}

  /// What was sent.
  static Optional<String> secret(Context context) {
    String authorization = context.header("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()))
      return Optional.of(authorization.substring(BEARER.length()).strip());
    Optional<String> sent = Optional.ofNullable(context.header("X-Api-Key")).map(String::strip);
    if (sent.isPresent() || authorization == null) return sent;
    String method = context.req().getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    return reads ? password(authorization) : Optional.empty();
  }

  private static Optional<String> password(String authorization) {
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) return Optional.empty();
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      String both = new String(decoded, StandardCharsets.UTF_8);
      return Optional.of(both.substring(both.indexOf(':') + 1)).filter(Secret::looksLikeOne);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nothing that we asked for
    }
  }

  /// Its key.
  ///
  /// @throws ProblemException if there is none, or it is no longer good
  static AccessKey key(String secret, KeyRing keys) {
    AccessKey key = keys.holding(secret)
        .orElseThrow(() -> ProblemType.BAD_KEY.with("There is no such key: it is mistyped, or was revoked."));
    if (key.isExpired(Instant.now()))
      throw ProblemType.BAD_KEY.with("The key \"%s\" has expired.".formatted(key.name()));
    return key;
  }
}

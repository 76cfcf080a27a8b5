package saidby.server;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import saidby.access.AccessKey;
import saidby.access.KeyRing;

/// Finds the key that a request was sent with: `Authorization: Bearer` ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750))
/// or `X-Api-Key`. Other schemes of `Authorization` are none of ours: a proxy in front may ask for passwords. Never in the
/// address, which ends up in logs and histories.
final class Credentials {
  private static final String BEARER = "Bearer ";

  private Credentials() {}

  /// What was sent.
  static Optional<String> secret(Context context) {
    String authorization = context.header("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()))
      return Optional.of(authorization.substring(BEARER.length()).strip());
    return Optional.ofNullable(context.header("X-Api-Key")).map(String::strip);
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

package saidby.server.writing;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import saidby.server.http.ProblemType;

/// Knows what was done for an `Idempotency-Key`
/// ([draft-ietf-httpapi-idempotency-key-header](https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)), so
/// that one who did not hear the answer may ask again. The newest are remembered, until the server ends. Safe on any thread.
final class Repeats {
  static final int MOST_REMEMBERED = 10_000;
  private static final int LONGEST_KEY = 200;

  private final Map<String, Done> done = new LinkedHashMap<>();

  /// What was asked for, and what comes of it.
  private record Done(String fingerprint, CompletableFuture<Reply> reply) {}

  /// Does what was asked for.
  interface Doing {
    CompletableFuture<Reply> begin();
  }

  /// The key of a request, if it has one.
  static Optional<String> key(Context context) {
    Optional<String> key = Optional.ofNullable(context.header("Idempotency-Key"))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
    if (key.isPresent() && key.get().length() > LONGEST_KEY)
      throw ProblemType.BAD_PARAMETER
          .with("Idempotency-Key has %,d characters; %d are allowed.".formatted(key.get().length(), LONGEST_KEY));
    return key;
  }

  /// Tells one request from another.
  static String fingerprint(Context context, String body) {
    String request = String.join("\n", context.req().getMethod(), context.path(), String.valueOf(context.queryString()),
        String.valueOf(context.header("If-Match")), String.valueOf(context.header("If-None-Match")), body);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /// Does it, or tells what came of it when it was asked for before. What failed for the moment alone is done again.
  synchronized CompletableFuture<Reply> once(String key, String fingerprint, Doing doing) {
    Done known = done.get(key);
    if (known != null && !known.fingerprint().equals(fingerprint))
      throw ProblemType.KEY_REUSED.with("This Idempotency-Key was sent before with another request; take a new one.");
    if (known != null && !hasPassed(known.reply())) return known.reply();
    CompletableFuture<Reply> reply = doing.begin();
    done.put(key, new Done(fingerprint, reply));
    if (done.size() > MOST_REMEMBERED) done.remove(done.keySet().iterator().next());
    return reply;
  }

  private static boolean hasPassed(CompletableFuture<Reply> reply) {
    return reply.isDone() && (reply.isCompletedExceptionally() || reply.join().isPassing());
  }
}

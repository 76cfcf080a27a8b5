package saidby.server.writing;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import saidby.intake.Change;
import saidby.server.http.ProblemType;

/// Knows what was done for an `Idempotency-Key`
/// ([draft-ietf-httpapi-idempotency-key-header](https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)), so
/// that one who did not hear the answer may ask again. The newest are remembered here until the server ends, whatever the answer was, and those
/// that changed something in the index. Safe on any thread.
final class Repeats {
  static final int MOST_REMEMBERED = 10_000;
  private static final int LONGEST_KEY = 200;
  private static final int KEPT_BYTES = 15;

  private final Map<String, Done> done = new LinkedHashMap<>();

  /// What was asked for, and what comes of it.
  private record Done(String fingerprint, CompletableFuture<Reply> reply) {}

  /// Does what was asked for.
  interface Doing {
    CompletableFuture<Reply> begin();
  }

  /// Whether the request has a key.
  static boolean isSent(Context context) {
    return key(context).isPresent();
  }

  /// The key of a request and what tells it from others, if it has one.
  ///
  /// @param asker whose key it is
  static Optional<Change.Request> request(Context context, String asker, String body) {
    return key(context).map(key -> new Change.Request(hash(asker, key), fingerprint(context, body)));
  }

  private static Optional<String> key(Context context) {
    Optional<String> key = Optional.ofNullable(context.header("Idempotency-Key"))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
    if (key.isPresent() && key.get().length() > LONGEST_KEY)
      throw ProblemType.BAD_PARAMETER
          .with("Idempotency-Key has %,d characters; %d are allowed.".formatted(key.get().length(), LONGEST_KEY));
    return key;
  }

  private static String fingerprint(Context context, String body) {
    return hash(context.req().getMethod(), context.path(), String.valueOf(context.queryString()),
        String.valueOf(context.header("If-Match")), String.valueOf(context.header("If-None-Match")), body);
  }

  /// 120 bits, as letters and digits: it is kept with every commit.
  private static String hash(String... parts) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, KEPT_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /// Does it, or tells what came of it when it was asked for before. What failed for the moment alone is done again.
  synchronized CompletableFuture<Reply> once(Change.Request request, Doing doing) {
    Optional<Done> known = Optional.ofNullable(done.get(request.key())).filter(before -> !hasPassed(before.reply()));
    if (known.isPresent() && !known.get().fingerprint().equals(request.fingerprint()))
      throw ProblemType.KEY_REUSED.with("This Idempotency-Key was sent before with another request; take a new one.");
    if (known.isPresent()) return known.get().reply();
    CompletableFuture<Reply> reply = doing.begin();
    done.put(request.key(), new Done(request.fingerprint(), reply));
    if (done.size() > MOST_REMEMBERED) done.remove(done.keySet().iterator().next());
    return reply;
  }

  private static boolean hasPassed(CompletableFuture<Reply> reply) {
    return reply.isDone() && (reply.isCompletedExceptionally() || reply.join().isPassing());
  }
}

package saidby.server.gate;

import io.javalin.http.Context;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import saidby.access.AccessKey;
import saidby.server.http.ProblemType;

/// Keeps anybody from asking more often than is good for the others: by key where the key has a rate of its own, else by
/// address. Answers tell how much is left, in the headers of
/// [draft-ietf-httpapi-ratelimit-headers](https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/)
/// (version 10): `RateLimit-Policy` the quota `q` in a window of `w` seconds, `RateLimit` what remains `r` and the seconds
/// `t` until all of it is there again.
///
/// So many are remembered, those who asked last; who is forgotten begins with a full bucket. Safe on any thread.
public final class Limits {
  /// The request's attribute that holds them.
  private static final String NAME = "saidby.limits";
  /// Some hundred bytes each.
  static final int MOST_REMEMBERED = 20_000;

  private final OptionalInt rate;
  private final TrustedProxies proxies;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true);

  /// @param rate requests a minute from one address
  Limits(OptionalInt rate, TrustedProxies proxies, LongSupplier nanoTime) {
    this.rate = rate;
    this.proxies = proxies;
    this.nanoTime = nanoTime;
  }

  /// Who is held to how much.
  ///
  /// @param policy what the headers call it
  private record Account(String policy, String who, int perMinute) {}

  private Optional<Account> account(Context context, Optional<AccessKey> key) {
    OptionalInt own = key.map(held -> held.grant().rate()).orElse(OptionalInt.empty());
    if (own.isPresent())
      return Optional.of(new Account("key", "key " + key.orElseThrow().name(), own.getAsInt()));
    return rate.isEmpty()
        ? Optional.empty()
        : Optional.of(new Account("address", proxies.group(context.req()), rate.getAsInt()));
  }

  /// Counts a request.
  ///
  /// @throws ProblemException if it is one too many
  void take(Context context, Optional<AccessKey> key) {
    context.attribute(NAME, this);
    Optional<Account> found = account(context, key);
    if (found.isEmpty()) return;
    Account account = found.get();
    Taken taken = take(account.who(), account.perMinute());
    tell(context, account, taken);
    if (taken.retryAfter() == 0) return;
    context.header("Retry-After", Long.toString(taken.retryAfter()));
    throw ProblemType.TOO_MANY_REQUESTS.with("%,d requests a minute are allowed for this %s; ask again in %d seconds."
        .formatted(account.perMinute(), account.policy(), taken.retryAfter()));
  }

  /// Counts the request as so many more than the one that it was let in for: it is answered, and those after it wait.
  public static void charge(Context context, int more) {
    Limits limits = Objects.requireNonNull(context.attribute(NAME), "no gate before this route");
    limits.account(context, Caller.of(context).key())
        .ifPresent(account -> tell(context, account, limits.charge(account.who(), more)));
  }

  private synchronized Taken charge(String who, int more) {
    Bucket bucket = buckets.get(who);
    if (bucket == null) return new Taken(0, 0, 0); // forgotten since the request was let in
    bucket.charge(more);
    return new Taken(bucket.left(), bucket.secondsUntil(bucket.size()), 0);
  }

  private static void tell(Context context, Account account, Taken taken) {
    context.header("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(account.policy(), account.perMinute()));
    context.header("RateLimit", "\"%s\";r=%d;t=%d".formatted(account.policy(), taken.left(), taken.secondsUntilFull()));
  }

  /// What came of it.
  ///
  /// @param retryAfter seconds; 0 if the request may go on
  record Taken(int left, long secondsUntilFull, long retryAfter) {}

  synchronized Taken take(String who, int perMinute) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.get(who);
    if (bucket == null || bucket.size() != perMinute) {
      bucket = new Bucket(perMinute, now);
      buckets.put(who, bucket);
      if (buckets.size() > MOST_REMEMBERED) forgetOne();
    }
    boolean taken = bucket.take(now);
    return new Taken(bucket.left(), bucket.secondsUntil(perMinute), taken ? 0 : Math.max(1, bucket.secondsUntil(1)));
  }

  private void forgetOne() {
    Iterator<Bucket> oldest = buckets.values().iterator();
    oldest.next();
    oldest.remove();
  }

  synchronized int remembered() {
    return buckets.size();
  }
}

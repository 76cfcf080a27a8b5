package saidby.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.http.HttpHeader;

/// Fetches from the hosts that the operator named, politely. Safe on any thread: each host is asked one thing at a time,
/// and whoever asks another one does not wait for it.
public final class Fetcher implements AutoCloseable {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final FetchRules rules;
  private final Time time;
  private final Exchange exchange;
  private final Robots robots;
  private final Pace pace;

  private Fetcher(FetchRules rules, Time time, Exchange exchange) {
    this.rules = rules;
    this.time = time;
    this.exchange = exchange;
    robots = new Robots(time);
    pace = new Pace(time);
  }

  /// @throws IOException when the machine cannot open connections
  public static Fetcher start(FetchRules rules, Time time) throws IOException {
    return start(rules, time, Resolver.SYSTEM);
  }

  static Fetcher start(FetchRules rules, Time time, Resolver resolver) throws IOException {
    return new Fetcher(rules, time, Exchange.start(rules, resolver));
  }

  /// Gets what is at this address, if it is newer than what the validators tell of. Follows redirects; waits where the
  /// host has to be left alone for a moment.
  public Fetched get(String address, Validators validators) throws InterruptedException {
    try {
      return follow(Target.of(address), validators, true);
    } catch (Refusal refusal) {
      return refusal.told();
    }
  }

  /// A robots.txt is itself asked for whatever it says.
  private Fetched robots(Target target) throws InterruptedException {
    try {
      return follow(target, Validators.NONE, false);
    } catch (Refusal refusal) {
      return refusal.told();
    }
  }

  /// @param heeding whether robots.txt is kept to
  private Fetched follow(Target first, Validators validators, boolean heeding) throws Refusal, InterruptedException {
    Target target = first;
    for (int hop = 0; hop <= rules.limits().redirects(); hop++) {
      check(target);
      Duration delay = heeding ? robots.check(target, this::robots) : Duration.ZERO;
      Hop reached = hop(target, validators, longer(delay));
      if (reached instanceof Hop.Over(Fetched fetched)) return fetched;
      if (reached instanceof Hop.Onward(Target next)) target = next;
    }
    return failed("more than %d redirects".formatted(rules.limits().redirects()), Optional.empty());
  }

  /// What one request leads to.
  private sealed interface Hop {
    record Over(Fetched fetched) implements Hop {}

    record Onward(Target next) implements Hop {}
  }

  /// @param interval for which the host is left alone afterwards
  private Hop hop(Target target, Validators validators, Duration interval) throws Refusal, InterruptedException {
    ContentResponse response;
    try (Pace.Turn turn = pace.turn(target.host())) {
      Optional<Instant> later = turn.await();
      if (later.isPresent())
        return new Hop.Over(failed(
            "%s is left alone until %s".formatted(target.host(), later.get().truncatedTo(ChronoUnit.SECONDS)), later));
      try {
        response = exchange.get(target, validators);
      } catch (Refusal refusal) {
        turn.answered(interval); // what it sent is too much, or its address is not to be asked: no trouble of its own
        throw refusal;
      } catch (IOException failure) {
        return new Hop.Over(
            failed(String.valueOf(failure.getMessage()), Optional.of(turn.troubled(Optional.empty()))));
      }
      if (response.getStatus() == 429 || response.getStatus() >= 500) return new Hop.Over(troubled(response, turn));
      turn.answered(interval);
    }
    Optional<Target> next = next(target, response);
    return next.isPresent() ? new Hop.Onward(next.get()) : new Hop.Over(answer(target, response));
  }

  private Fetched troubled(ContentResponse response, Pace.Turn turn) {
    Optional<Instant> told = header(response, HttpHeader.RETRY_AFTER)
        .flatMap(value -> RetryAfter.read(value, time.instant()));
    return new Fetched.Failed("answered " + response.getStatus(), OptionalInt.of(response.getStatus()),
        Optional.of(turn.troubled(told)));
  }

  /// Names are looked up when the connection is made; an address that stands in the place of a name is refused here.
  private void check(Target target) throws Refusal {
    if (!rules.hosts().allow(target.host(), target.port()))
      throw new Refusal("%s leads to a host that was not named: %s".formatted(target.address(),
          target.address().getRawAuthority()));
    Optional<String> refusal = HostLiteral.address(target.host()).flatMap(rules::refusal);
    if (refusal.isPresent()) throw new Refusal(refusal.get());
  }

  private Duration longer(Duration delay) {
    Duration interval = rules.limits().interval();
    return delay.compareTo(interval) > 0 ? delay : interval;
  }

  private static Optional<Target> next(Target target, ContentResponse response) throws Refusal {
    String location = response.getHeaders().get(HttpHeader.LOCATION);
    if (!REDIRECTS.contains(response.getStatus()) || location == null) return Optional.empty();
    Target next = target.resolve(location);
    if (target.isSecure() && !next.isSecure())
      throw new Refusal("%s leads from https to http: %s".formatted(target.address(), next.address()));
    return Optional.of(next);
  }

  private Fetched answer(Target target, ContentResponse response) {
    int status = response.getStatus();
    if (status == 304) return new Fetched.Unchanged();
    if (status != 200) return new Fetched.Failed("answered " + status, OptionalInt.of(status), Optional.empty());
    return page(target, response);
  }

  private Fetched page(Target target, ContentResponse response) {
    try {
      byte[] body = Unpacking.unpack(response.getContent(),
          header(response, HttpHeader.CONTENT_ENCODING).orElse(""), rules.limits().unpacked());
      return new Fetched.Page(target.address(), new Body(body), header(response, HttpHeader.CONTENT_TYPE),
          new Validators(header(response, HttpHeader.ETAG), header(response, HttpHeader.LAST_MODIFIED)));
    } catch (Refusal tooMuch) {
      return tooMuch.told();
    } catch (IOException failure) {
      return failed(String.valueOf(failure.getMessage()), Optional.empty());
    }
  }

  private static Fetched failed(String reason, Optional<Instant> notBefore) {
    return new Fetched.Failed(reason, OptionalInt.empty(), notBefore);
  }

  private static Optional<String> header(ContentResponse response, HttpHeader name) {
    return Optional.ofNullable(response.getHeaders().get(name));
  }

  @Override
  public void close() throws IOException {
    exchange.close();
  }
}

package saidby.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.http.HttpHeader;

/// Fetches from the hosts that the operator named, politely, one request after the other. For one thread at a time:
/// two could ask the same host at the same moment.
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
      Optional<Instant> later = pace.await(target.host());
      if (later.isPresent()) return failed("%s is left alone until %s".formatted(target.host(), later.get()), later);
      ContentResponse response;
      try {
        response = exchange.get(target, validators);
      } catch (IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        return failed(reason, Optional.of(pace.troubled(target.host(), Optional.empty())));
      }
      Optional<Target> next = next(target, response);
      if (next.isEmpty()) return answer(target, response, longer(delay));
      pace.answered(target.host(), longer(delay));
      target = next.get();
    }
    return failed("more than %d redirects".formatted(rules.limits().redirects()), Optional.empty());
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

  private Fetched answer(Target target, ContentResponse response, Duration interval) {
    int status = response.getStatus();
    if (status == 429 || status >= 500) {
      Instant now = time.instant();
      Optional<Instant> told = header(response, HttpHeader.RETRY_AFTER).flatMap(value -> RetryAfter.read(value, now));
      return new Fetched.Failed("answered " + status, OptionalInt.of(status),
          Optional.of(pace.troubled(target.host(), told)));
    }
    pace.answered(target.host(), interval);
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

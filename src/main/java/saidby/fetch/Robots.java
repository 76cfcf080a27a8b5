package saidby.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// What each site's robots.txt allows (RFC 9309), kept for a day; for ten minutes where it could not be had, during
/// which nothing of the site is asked for.
final class Robots {
  /// The name that a robots.txt calls us by.
  static final String NAME = "Saidby";

  private static final List<String> NAMES = List.of("saidby");
  private static final int NO_ANSWER = 503;
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_FAILURE = Duration.ofMinutes(10);
  /// Longer pauses between requests are not taken seriously.
  private static final long LONGEST_DELAY_MILLIS = 60_000;

  private final Time time;
  private final Map<String, Site> sites = new ConcurrentHashMap<>();

  /// Who wants to know while somebody else fetches it waits for that.
  private static final class Site {
    private final ReentrantLock fetching = new ReentrantLock(true);
    private volatile Optional<Kept> kept = Optional.empty();
  }

  private record Kept(SimpleRobotRules rules, String trouble, Instant until) {}

  Robots(Time time) {
    this.time = time;
  }

  /// Fetches what is at an address, by all rules but those of robots.txt.
  @FunctionalInterface
  interface Source {
    Fetched get(Target robots) throws InterruptedException;
  }

  /// How long the site wants to be left alone after the target was asked for.
  ///
  /// @throws Refusal when the site does not allow to ask for it, or cannot be asked what it allows
  Duration check(Target target, Source source) throws Refusal, InterruptedException {
    Kept site = kept(target, source);
    if (site.rules().isDeferVisits())
      throw new Refusal("the robots.txt of %s cannot be read: %s".formatted(target.host(), site.trouble()),
          Optional.of(site.until()));
    if (!site.rules().isAllowed(target.address().toString()))
      throw new Refusal(
          "the robots.txt of %s does not allow %s".formatted(target.host(), target.address().getRawPath()));
    return delay(site.rules());
  }

  private Kept kept(Target target, Source source) throws Refusal, InterruptedException {
    Site site = sites.computeIfAbsent(target.origin(), _ -> new Site());
    Optional<Kept> before = site.kept.filter(this::holds);
    if (before.isPresent()) return before.get();
    site.fetching.lockInterruptibly();
    try {
      Optional<Kept> meanwhile = site.kept.filter(this::holds);
      Kept kept = meanwhile.isPresent() ? meanwhile.get() : fetch(target, source);
      site.kept = Optional.of(kept);
      return kept;
    } finally {
      site.fetching.unlock();
    }
  }

  private boolean holds(Kept kept) {
    return kept.until().isAfter(time.instant());
  }

  private Kept fetch(Target target, Source source) throws Refusal, InterruptedException {
    Target robots = Target.of(target.origin() + "/robots.txt");
    return switch (source.get(robots)) {
      case Fetched.Page page -> kept(parser().parseContent(robots.address().toString(), page.body().bytes(),
          page.contentType().orElse("text/plain"), NAMES), "");
      case Fetched.Failed failed when failed.status().isPresent() ->
        kept(parser().failedFetch(failed.status().getAsInt()), failed.reason());
      case Fetched.Failed failed -> kept(parser().failedFetch(NO_ANSWER), failed.reason());
      case Fetched.Refused refused -> kept(parser().failedFetch(NO_ANSWER), refused.reason());
      case Fetched.Unchanged _ -> kept(parser().failedFetch(NO_ANSWER), "nothing was told");
    };
  }

  private Kept kept(SimpleRobotRules rules, String trouble) {
    return new Kept(rules, trouble, time.instant().plus(rules.isDeferVisits() ? KEPT_FAILURE : KEPT));
  }

  private static SimpleRobotRulesParser parser() {
    return new SimpleRobotRulesParser(LONGEST_DELAY_MILLIS, 0);
  }

  private static Duration delay(SimpleRobotRules rules) {
    long told = rules.getCrawlDelay();
    return told <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(told, LONGEST_DELAY_MILLIS));
  }
}

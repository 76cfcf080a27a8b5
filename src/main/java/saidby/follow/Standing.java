package saidby.follow;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import saidby.search.Inflow;

/// How it goes with one feed. Written by the follower, read by anybody.
final class Standing {
  private final String name;
  private long asked;
  private long waiting;
  private long articles;
  private long failed;
  private Optional<String> trouble = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private Optional<Instant> next = Optional.empty();

  Standing(String feed) {
    name = name(feed);
  }

  /// Without a query, which may hold what nobody is to see.
  private static String name(String feed) {
    try {
      URI address = URI.create(feed);
      return Optional.ofNullable(address.getHost()).orElse("") + Optional.ofNullable(address.getPath()).orElse("");
    } catch (IllegalArgumentException _) {
      return "an address that is none";
    }
  }

  synchronized void asked(FollowListener.Round round, Instant when, Instant again) {
    asked++;
    waiting = round.waiting();
    articles += round.articles();
    failed += round.troubles().size();
    trouble = Optional.of(round.trouble()).filter(why -> !why.isEmpty());
    last = Optional.of(when);
    next = Optional.of(again);
  }

  synchronized void waitsUntil(Instant again) {
    next = Optional.of(again);
  }

  synchronized Optional<Instant> next() {
    return next;
  }

  synchronized Inflow inflow() {
    return new Inflow(Inflow.Kind.FEED, name, trouble, waiting, asked, articles, failed, last, next);
  }
}

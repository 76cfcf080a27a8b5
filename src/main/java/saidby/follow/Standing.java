package saidby.follow;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import saidby.ingest.InflowStanding;
import saidby.search.Inflow;

/// How it goes with one feed, and whether it is its time. Written by the follower, read by anybody.
final class Standing {
  private final String host;
  private final InflowStanding inflow;
  private boolean underWay;

  Standing(String feed) {
    Optional<URI> address = address(feed);
    host = address.flatMap(uri -> Optional.ofNullable(uri.getHost())).orElse("");
    // without a query, which may hold what nobody is to see
    inflow = new InflowStanding(Inflow.Kind.FEED, address.isPresent()
        ? host + address.flatMap(uri -> Optional.ofNullable(uri.getPath())).orElse("")
        : "an address that is none");
  }

  private static Optional<URI> address(String feed) {
    try {
      return Optional.of(URI.create(feed));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  String host() {
    return host;
  }

  /// Whether it is to be asked now; nobody else is told the same before it [#ends].
  synchronized boolean begins(Instant now) {
    if (underWay || next().orElse(Instant.MIN).isAfter(now)) return false;
    underWay = true;
    return true;
  }

  synchronized void ends() {
    underWay = false;
  }

  synchronized boolean isUnderWay() {
    return underWay;
  }

  void asked(FollowListener.Round round, Instant when, Instant again) {
    inflow.took(round.articles(), round.troubles().size(), when);
    inflow.looked(round.waiting(), Optional.of(round.trouble()).filter(why -> !why.isEmpty()));
    inflow.waitsUntil(again);
  }

  void waitsUntil(Instant again) {
    inflow.waitsUntil(again);
  }

  Optional<Instant> next() {
    return inflow.next();
  }

  Inflow inflow() {
    return inflow.inflow();
  }
}

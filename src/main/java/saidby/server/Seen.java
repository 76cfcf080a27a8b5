package saidby.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Since when the present state of the index is known here. A day of publication would not do in its place: an older
/// article that comes late changes answers, too.
final class Seen {
  private long generation = -1;
  private Instant since = Instant.EPOCH;

  /// To the second, as headers tell it; a new state always gets a later one than the state before.
  synchronized Instant since(long answered) {
    if (answered > generation) {
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      since = now.isAfter(since) ? now : since.plusSeconds(1);
      generation = answered;
    }
    return since;
  }
}

package saidby.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Which state of an article this is, as its source counts: news agencies send a story again and again.
///
/// @param number grows from state to state
/// @param made when this state was made
public record Version(OptionalLong number, Optional<Instant> made) {
  /// Whether this state is certainly older than the other one. By number where both have one that differs, else by
  /// time; where nothing can be compared the answer is no.
  public boolean isOlderThan(Version other) {
    if (number.isPresent() && other.number.isPresent() && number.getAsLong() != other.number.getAsLong())
      return number.getAsLong() < other.number.getAsLong();
    return made.isPresent() && other.made.isPresent() && made.get().isBefore(other.made.get());
  }

  /// For people: `version 3 of 2026-01-02T08:00:00Z`.
  @Override
  public String toString() {
    String counted = number.isPresent() ? "version " + number.getAsLong() : "the version";
    return made.map(time -> counted + " of " + time).orElse(counted);
  }
}

package saidby.fetch;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Thrown where something must not be asked for; the message is one line for people.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Optional<Instant> until;

  /// For good.
  Refusal(String reason) {
    this(reason, Optional.empty());
  }

  /// @param until when it may be asked for, perhaps; empty for never
  Refusal(String reason, Optional<Instant> until) {
    super(reason);
    this.until = until;
  }

  Fetched told() {
    String reason = String.valueOf(getMessage());
    return until.isPresent()
        ? new Fetched.Failed(reason, OptionalInt.empty(), until)
        : new Fetched.Refused(reason);
  }
}

package saidby.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What became of a request. Reasons are one line for people.
public sealed interface Fetched {
  /// What was asked for.
  ///
  /// @param address where it came from, behind all redirects
  /// @param body unpacked
  /// @param contentType as the site wrote it
  record Page(URI address, Body body, Optional<String> contentType, Validators validators) implements Fetched {}

  /// The site has nothing newer than what the validators tell of.
  record Unchanged() implements Fetched {}

  /// It may not be asked for, or is more than may be taken: the operator's rules or the site's robots.txt forbid it.
  /// Asking again is of no use.
  record Refused(String reason) implements Fetched {}

  /// It could not be had this time.
  ///
  /// @param status of HTTP; empty where there was no answer
  /// @param notBefore when to ask again at the earliest, where the site or its troubles tell
  record Failed(String reason, OptionalInt status, Optional<Instant> notBefore) implements Fetched {}
}

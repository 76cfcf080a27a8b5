package saidby.fetch;

import java.time.Duration;

/// What one request may take.
///
/// @param connect to open a connection
/// @param whole from the look-up of the host to the last byte; of each hop of a redirect by itself
/// @param bytes of the answer as it comes
/// @param unpacked bytes of what it unpacks to
/// @param redirects that are followed
/// @param interval between the end of a request to a host and the next one to it, at the least
public record Limits(Duration connect, Duration whole, int bytes, int unpacked, int redirects, Duration interval) {
  /// For feeds and pages: 10 MB, 40 MB unpacked, half a minute, a second between two requests.
  public static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10 * 1024 * 1024,
      40 * 1024 * 1024, 5, Duration.ofSeconds(1));
}

package saidby.fetch;

import java.util.Optional;

/// What a site told of the version that it gave, as it wrote it; sent back, the site answers only where there is a
/// newer one (RFC 9110, 8.8).
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  /// Nothing is known: the site is to answer in any case.
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}

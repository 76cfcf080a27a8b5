package saidby.access;

import java.time.Instant;
import java.util.regex.Pattern;

/// A key as the operator knows it.
///
/// @param name for people, logs and revoking
/// @param hash of its [Secret], in hexadecimal
/// @param made when
public record AccessKey(String name, String hash, Grant grant, Instant made) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public AccessKey {
    if (!NAME.matcher(name).matches())
      throw new IllegalArgumentException(
          "a key's name has 1 to 64 letters, digits, dots, hyphens and underscores, not \"%s\"".formatted(name));
    if (!HASH.matcher(hash).matches()) throw new IllegalArgumentException("no SHA-256 hash of a key: " + hash.length());
  }

  /// Whether its time is over.
  public boolean isExpired(Instant now) {
    return grant.expires().isPresent() && !now.isBefore(grant.expires().get());
  }
}

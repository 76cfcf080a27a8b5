package saidby.access;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// All keys that there are at one time.
public final class KeyRing {
  /// None.
  public static final KeyRing EMPTY = new KeyRing(List.of());
  /// Nothing longer can be a key, and hashing it would only cost.
  private static final int LONGEST = 200;

  private final List<AccessKey> keys;
  private final List<byte[]> hashes;
  private final Origins origins;

  KeyRing(List<AccessKey> keys) {
    this.keys = List.copyOf(keys);
    this.hashes = keys.stream().map(key -> HexFormat.of().parseHex(key.hash())).toList();
    this.origins = Origins.of(keys.stream().flatMap(key -> key.grant().origins().stream()).distinct().toList());
  }

  public List<AccessKey> keys() {
    return keys;
  }

  /// Every origin that some key is bound to: a browser asks whether a page may ask at all before it sends the key.
  public Origins origins() {
    return origins;
  }

  /// The key with this secret. How long it takes tells neither whether there is one nor how much of it was right: hashes
  /// are compared, each with all its bytes, and all of them.
  public Optional<AccessKey> holding(String secret) {
    if (secret.length() > LONGEST) return Optional.empty();
    byte[] hash = Secret.hash(secret);
    int found = -1;
    for (int i = 0; i < hashes.size(); i++) if (MessageDigest.isEqual(hashes.get(i), hash)) found = i;
    return found < 0 ? Optional.empty() : Optional.of(keys.get(found));
  }

  Optional<AccessKey> named(String name) {
    return keys.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  KeyRing with(AccessKey key) {
    List<AccessKey> more = new ArrayList<>(keys);
    more.add(key);
    return new KeyRing(more);
  }

  KeyRing without(AccessKey key) {
    return new KeyRing(keys.stream().filter(other -> !other.equals(key)).toList());
  }

  @Override
  public String toString() {
    return Arrays.toString(keys.stream().map(AccessKey::name).toArray());
  }
}

package saidby.ingest;

import java.nio.charset.StandardCharsets;

/// The ids that came in one run, as 64-bit fingerprints: sixteen bytes an article, so that an archive of millions fits
/// beside everything else. Among ten million ids two share a fingerprint with a probability of about one in 400,000;
/// all that follows is a wrong notice, or, where a run goes on with an earlier one, that one item is left out.
final class SeenIds {
  private long[] slots = new long[1024];
  private int size;

  /// False when the id came before.
  boolean add(String id) {
    if (size * 2 > slots.length) grow();
    if (!put(slots, fingerprint(id))) return false;
    size++;
    return true;
  }

  /// Whether the id came before.
  boolean has(String id) {
    long fingerprint = fingerprint(id);
    int at = (int) (fingerprint >>> 20) & (slots.length - 1);
    while (slots[at] != 0) {
      if (slots[at] == fingerprint) return true;
      at = (at + 1) & (slots.length - 1);
    }
    return false;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long slot : slots) if (slot != 0) put(larger, slot);
    slots = larger;
  }

  private static boolean put(long[] slots, long fingerprint) {
    int at = (int) (fingerprint >>> 20) & (slots.length - 1);
    while (slots[at] != 0) {
      if (slots[at] == fingerprint) return false;
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = fingerprint;
    return true;
  }

  /// FNV-1a with a final mixing; never 0, which means an empty slot.
  private static long fingerprint(String id) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}

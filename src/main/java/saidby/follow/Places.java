package saidby.follow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// How many feeds are asked at once: some, which bounds what they hold in memory, but never two of one host, so that a
/// host that is slow takes up one place and holds up nobody but itself.
final class Places {
  private static final int AT_ONCE = 16;

  private final Semaphore free = new Semaphore(AT_ONCE, true);
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

  /// Asks one feed.
  @FunctionalInterface
  interface Asking {
    void ask() throws InterruptedException;
  }

  /// Asks when it is the turn of this feed of the host.
  void await(String host, Asking asking) throws InterruptedException {
    Semaphore turn = hosts.computeIfAbsent(host, _ -> new Semaphore(1, true));
    turn.acquire();
    try {
      free.acquire();
      try {
        asking.ask();
      } finally {
        free.release();
      }
    } finally {
      turn.release();
    }
  }
}

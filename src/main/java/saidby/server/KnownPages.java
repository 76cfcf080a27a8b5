package saidby.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saidby.search.Scope;

/// Pages that were made a moment ago, for those who ask for the same one of the same state of the index: writing it out
/// again costs more than finding what stands on it. They are forgotten after seconds, long before a cursor in them
/// leads nowhere. Those least lately asked for go first. Safe on any thread.
final class KnownPages {
  /// Since it was made.
  static final Duration LONGEST = Duration.ofSeconds(10);
  /// A page that takes more than this part of the room is not remembered.
  private static final int LARGEST_PART = 16;

  private final long most;
  private final LongSupplier nanoTime;
  private final Map<Question, Made> known = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /// What decides what stands on a page.
  ///
  /// @param generation of the index, looked at just before
  /// @param query as it stands in the address
  record Question(long generation, Scope scope, String query) {}

  /// A page in UTF-8.
  static final class Made {
    private final byte[] html;
    private final boolean whole;
    private long since;

    /// @param whole not where there was no time for all of it: the next asker may have more luck
    Made(byte[] html, boolean whole) {
      this.html = html;
      this.whole = whole;
    }
  }

  /// @param most bytes that all of them may take; 0 remembers none
  KnownPages(long most, LongSupplier nanoTime) {
    this.most = most;
    this.nanoTime = nanoTime;
  }

  /// The page in UTF-8.
  ///
  /// @param make makes it where it is not known; what it throws is thrown on
  byte[] page(Question question, Supplier<Made> make) {
    byte @Nullable [] found = find(question);
    if (found != null) return found;
    Made made = make.get();
    if (made.whole && made.html.length <= most / LARGEST_PART) keep(question, made);
    return made.html;
  }

  private synchronized byte @Nullable [] find(Question question) {
    Made page = known.get(question);
    return page == null || nanoTime.getAsLong() - page.since > LONGEST.toNanos() ? null : page.html;
  }

  private synchronized void keep(Question question, Made page) {
    page.since = nanoTime.getAsLong();
    Made before = known.put(question, page);
    bytes += page.html.length - (before == null ? 0 : before.html.length);
    var eldest = known.entrySet().iterator();
    while (bytes > most) {
      bytes -= eldest.next().getValue().html.length;
      eldest.remove();
    }
  }
}

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
  private final Map<Question, Page> known = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /// What decides what stands on a page.
  ///
  /// @param generation of the index, looked at just before
  /// @param query as it stands in the address
  record Question(long generation, Scope scope, String query) {}

  /// A page in UTF-8.
  ///
  /// @param whole not where there was no time for all of it: the next asker may have more luck
  record Made(byte[] html, boolean whole) {}

  private record Page(byte[] html, long since) {}

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
    if (made.whole && made.html.length <= most / LARGEST_PART)
      keep(question, new Page(made.html, nanoTime.getAsLong()));
    return made.html;
  }

  private synchronized byte @Nullable [] find(Question question) {
    Page page = known.get(question);
    return page == null || nanoTime.getAsLong() - page.since > LONGEST.toNanos() ? null : page.html;
  }

  private synchronized void keep(Question question, Page page) {
    Page before = known.put(question, page);
    bytes += page.html.length - (before == null ? 0 : before.html.length);
    var eldest = known.entrySet().iterator();
    while (bytes > most) {
      bytes -= eldest.next().getValue().html.length;
      eldest.remove();
    }
  }
}

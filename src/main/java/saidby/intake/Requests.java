package saidby.intake;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// What was answered to those who named their request, as the index remembers it: with the very commit that made it durable.
/// The newest are kept, and none longer than a day in which the index was open for writing: a clock on the wall may go
/// back, or a year ahead. Safe on any thread.
final class Requests {
  /// As many as may be under way when the machine dies.
  static final int MOST = 4_000;
  static final Duration LONGEST = Duration.ofDays(1);
  private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

  private final LongSupplier nanoTime;
  private final long opened;
  private final Map<String, Done> known = new LinkedHashMap<>();
  private long before;

  /// @param minute in which it was done, of those that the index was open for writing
  private record Done(String fingerprint, Answer.Outcome outcome, String version, int quotes, long generation,
      long minute) {
    static final int WORDS = 7;

    static Done read(String[] words) {
      return new Done(words[1], Answer.Outcome.valueOf(words[2].toUpperCase(Locale.ROOT)), words[3],
          Integer.parseInt(words[4]), Long.parseLong(words[5]), Long.parseLong(words[6]));
    }

    String written(String key) {
      return String.join(" ", key, fingerprint, outcome.name().toLowerCase(Locale.ROOT), version,
          Integer.toString(quotes), Long.toString(generation), Long.toString(minute));
    }
  }

  private Requests(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.opened = nanoTime.getAsLong();
  }

  /// @param note as [#note] wrote it
  /// @param nanoTime as [System#nanoTime]
  static Requests read(String note, LongSupplier nanoTime) {
    var requests = new Requests(nanoTime);
    for (String line : note.lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words.length != Done.WORDS) continue;
      Done done = Done.read(words);
      requests.known.put(words[0], done);
      requests.before = done.minute();
    }
    return requests;
  }

  synchronized String note() {
    return known.entrySet()
        .stream()
        .map(each -> each.getValue().written(each.getKey()))
        .collect(Collectors.joining("\n"));
  }

  /// The answer that the change had before, if it had one.
  synchronized Optional<Answer> answer(Change change) {
    return change.manner().request().flatMap(request -> Optional.ofNullable(known.get(request.key())).map(done -> {
      if (!done.fingerprint().equals(request.fingerprint()))
        return new Answer.Refused(Answer.Reason.REUSED,
            "this key was sent before with another request; take a new one");
      return new Answer.Done(change.id(), done.outcome(), done.version(), done.quotes(), done.generation());
    }));
  }

  /// Remembers those that name their request.
  ///
  /// @param generation of the commit that makes them durable
  /// @return whether there were any
  synchronized boolean add(List<Written> group, long generation) {
    long minute = before + (nanoTime.getAsLong() - opened) / MINUTE_NANOS;
    boolean any = false;
    for (Written written : group) {
      Optional<Change.Request> request = written.task().change().manner().request();
      if (request.isEmpty() || !(written.answer(generation) instanceof Answer.Done done)) continue;
      known.remove(request.get().key());
      known.put(request.get().key(), new Done(request.get().fingerprint(), done.outcome(), done.version(),
          done.quotes(), generation, minute));
      any = true;
    }
    if (any) forget(minute);
    return any;
  }

  private void forget(long minute) {
    int surplus = known.size() - MOST;
    Iterator<Done> oldest = known.values().iterator();
    while (oldest.hasNext()) {
      boolean tooOld = minute - oldest.next().minute() > LONGEST.toMinutes();
      if (surplus-- <= 0 && !tooOld) return;
      oldest.remove();
    }
  }
}

package saidby.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was answered to those who named their request, as the index remembers it: with the very commit that made it durable.
/// The newest are kept, however old they are: a clock on the wall may go back, or a year ahead. Never changes.
final class Requests {
  /// As many as may be under way when the machine dies.
  static final int MOST = 4_000;

  /// By key, as they are written: a commit comes for each of them, and must not spell out all others anew.
  private final Map<String, String> known;

  private record Done(String fingerprint, Answer.Outcome outcome, String version, int quotes, long generation) {
    static final int WORDS = 6;

    static Done read(String line) {
      String[] words = words(line);
      return new Done(words[1], Answer.Outcome.valueOf(words[2].toUpperCase(Locale.ROOT)), words[3],
          Integer.parseInt(words[4]), Long.parseLong(words[5]));
    }

    static String[] words(String line) {
      return line.split(" ", -1);
    }

    String written(String key) {
      return String.join(" ", key, fingerprint, outcome.name().toLowerCase(Locale.ROOT), version,
          Integer.toString(quotes), Long.toString(generation));
    }
  }

  private Requests(Map<String, String> known) {
    this.known = known;
  }

  /// @param note as [#note] wrote it
  static Requests read(String note) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String line : note.lines().toList()) {
      String[] words = Done.words(line);
      if (words.length == Done.WORDS) known.put(words[0], line);
    }
    return new Requests(known);
  }

  String note() {
    return String.join("\n", known.values());
  }

  /// The answer that the change had before, if it had one.
  Optional<Answer> answer(Change change) {
    return change.manner().request().flatMap(request -> Optional.ofNullable(known.get(request.key())).map(line -> {
      Done done = Done.read(line);
      if (!done.fingerprint().equals(request.fingerprint()))
        return new Answer.Refused(Answer.Reason.REUSED,
            "this key was sent before with another request; take a new one");
      return new Answer.Done(change.id(), done.outcome(), done.version(), done.quotes(), done.generation());
    }));
  }

  /// These, and those of the group that name their request; empty if none does.
  ///
  /// @param generation of the commit that makes them durable
  Optional<Requests> with(List<Written> group, long generation) {
    Map<String, String> added = new LinkedHashMap<>();
    for (Written written : group) {
      Optional<Change.Request> request = written.task().change().manner().request();
      if (request.isEmpty() || !(written.answer(generation) instanceof Answer.Done done)) continue;
      String key = request.get().key();
      added.remove(key);
      added.put(key, new Done(request.get().fingerprint(), done.outcome(), done.version(), done.quotes(), generation)
          .written(key));
    }
    if (added.isEmpty()) return Optional.empty();
    Map<String, String> all = new LinkedHashMap<>(known);
    all.keySet().removeAll(added.keySet());
    all.putAll(added);
    int surplus = all.size() - MOST;
    if (surplus > 0) all.keySet().removeAll(all.keySet().stream().limit(surplus).toList());
    return Optional.of(new Requests(all));
  }
}

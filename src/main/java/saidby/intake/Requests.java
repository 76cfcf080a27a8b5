package saidby.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was answered to those who named their request, as the index remembers it: with the very commit that made it durable.
/// The newest are kept, however old they are: a clock on the wall may go back, or a year ahead. Never changes.
final class Requests {
  /// As many as may be under way when the machine dies.
  static final int MOST = 4_000;

  private final Map<String, Done> known;

  private record Done(String fingerprint, Answer.Outcome outcome, String version, int quotes, long generation) {
    static final int WORDS = 6;

    static Done read(String[] words) {
      return new Done(words[1], Answer.Outcome.valueOf(words[2].toUpperCase(Locale.ROOT)), words[3],
          Integer.parseInt(words[4]), Long.parseLong(words[5]));
    }

    String written(String key) {
      return String.join(" ", key, fingerprint, outcome.name().toLowerCase(Locale.ROOT), version,
          Integer.toString(quotes), Long.toString(generation));
    }
  }

  private Requests(Map<String, Done> known) {
    this.known = known;
  }

  /// @param note as [#note] wrote it
  static Requests read(String note) {
    Map<String, Done> known = new LinkedHashMap<>();
    for (String line : note.lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words.length == Done.WORDS) known.put(words[0], Done.read(words));
    }
    return new Requests(known);
  }

  String note() {
    return known.entrySet()
        .stream()
        .map(each -> each.getValue().written(each.getKey()))
        .collect(Collectors.joining("\n"));
  }

  /// The answer that the change had before, if it had one.
  Optional<Answer> answer(Change change) {
    return change.manner().request().flatMap(request -> Optional.ofNullable(known.get(request.key())).map(done -> {
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
    Map<String, Done> added = new LinkedHashMap<>();
    for (Written written : group) {
      Optional<Change.Request> request = written.task().change().manner().request();
      if (request.isEmpty() || !(written.answer(generation) instanceof Answer.Done done)) continue;
      added.remove(request.get().key());
      added.put(request.get().key(), new Done(request.get().fingerprint(), done.outcome(), done.version(),
          done.quotes(), generation));
    }
    if (added.isEmpty()) return Optional.empty();
    Map<String, Done> all = new LinkedHashMap<>(known);
    all.keySet().removeAll(added.keySet());
    all.putAll(added);
    int surplus = all.size() - MOST;
    if (surplus > 0) all.keySet().removeAll(all.keySet().stream().limit(surplus).toList());
    return Optional.of(new Requests(all));
  }
}

package saidby.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import saidby.model.Version;

/// The newest state of each story that came in one run, or since a watcher began, where its source counts them. Across
/// runs nothing is kept: what is read later replaces what is there. Safe on any thread.
public final class Versions {
  /// More are forgotten, oldest first: some 150 bytes each.
  private static final int MOST = 1_000_000;

  private final Map<String, Version> newest = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Version> eldest) {
      return size() > MOST;
    }
  };

  /// The newer state that came before this one; empty when this is the newest so far.
  synchronized Optional<Version> newerThan(String id, Version version) {
    Version known = newest.putIfAbsent(id, version);
    if (known == null) return Optional.empty();
    if (version.isOlderThan(known)) return Optional.of(known);
    newest.put(id, version);
    return Optional.empty();
  }
}

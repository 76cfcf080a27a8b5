package saidby.ingest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import saidby.model.Version;
import saidby.search.ArticleWriter;

/// The newest state of each story, where its source counts them: of those that came in this run, and behind them of those that the
/// index remembers.
final class Versions {
  /// More are forgotten, oldest first: some 150 bytes each.
  private static final int MOST = 1_000_000;

  private final ArticleWriter writer;
  private final Map<String, Version> newest = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Version> eldest) {
      return size() > MOST;
    }
  };

  Versions(ArticleWriter writer) {
    this.writer = writer;
  }

  /// The newer state that came before this one; empty when this is the newest so far.
  Optional<Version> newerThan(String id, Version version) throws IOException {
    Optional<Version> known = Optional.ofNullable(newest.get(id));
    if (known.isEmpty()) known = writer.state(id);
    Optional<Version> newer = known.filter(version::isOlderThan);
    newest.put(id, newer.orElse(version));
    return newer;
  }
}

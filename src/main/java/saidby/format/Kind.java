package saidby.format;

import java.util.Locale;
import java.util.Optional;

/// What a file holds: `TEXT`, one article in plain text; `JSON`, a document of one or more articles; `JSONL`, an
/// article on each line.
enum Kind {
  TEXT, JSON, JSONL;

  /// What the name promises, `.gz` left aside; empty for names that promise nothing known.
  static Optional<Kind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) lower = lower.substring(0, lower.length() - 3);
    if (lower.endsWith(".txt") || lower.endsWith(".text")) return Optional.of(TEXT);
    if (lower.endsWith(".json")) return Optional.of(JSON);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) return Optional.of(JSONL);
    return Optional.empty();
  }
}

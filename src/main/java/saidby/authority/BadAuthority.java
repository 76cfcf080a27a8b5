package saidby.authority;

import java.io.IOException;

/// The authority file cannot be used; the message names file and line: `people.jsonl:17: name: missing or blank`.
final class BadAuthority extends IOException {
  private static final long serialVersionUID = 1L;

  BadAuthority(String file, String reason) {
    super(file + ": " + reason);
  }

  BadAuthority(String file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}

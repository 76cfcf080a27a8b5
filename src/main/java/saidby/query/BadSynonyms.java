package saidby.query;

import java.io.IOException;

/// A file of synonyms that cannot be read; the message is for people and begins with file and line.
public final class BadSynonyms extends IOException {
  private static final long serialVersionUID = 1;

  BadSynonyms(String message) {
    super(message);
  }
}

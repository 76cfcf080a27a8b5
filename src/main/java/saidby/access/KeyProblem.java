package saidby.access;

import java.io.IOException;

/// Keys that cannot be read or changed; the message is one sentence for people, with the file and its line.
public final class KeyProblem extends IOException {
  private static final long serialVersionUID = 1;

  KeyProblem(String message) {
    super(message);
  }
}

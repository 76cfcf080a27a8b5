package saidby.server;

import java.io.IOException;

/// The server could not take its port. The message is one sentence for the person who started it.
public final class CannotListenException extends IOException {
  private static final long serialVersionUID = 1;

  CannotListenException(String message, Throwable cause) {
    super(message, cause);
  }
}

package saidby.cli;

/// Another process does already what this one was to do; the message is one sentence for people that names it.
final class Taken extends RuntimeException {
  private static final long serialVersionUID = 1;

  Taken(String message) {
    super(message);
  }
}

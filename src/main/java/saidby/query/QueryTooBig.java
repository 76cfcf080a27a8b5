package saidby.query;

/// A query beyond what one question may hold; the message tells people the limit.
public final class QueryTooBig extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  QueryTooBig(String message) {
    super(message);
  }
}

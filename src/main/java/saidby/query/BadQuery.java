package saidby.query;

/// What the strict reader refuses, and where; the message tells people the reason.
///
/// Position and length count UTF-16 units of the text as typed and lie inside it; the length is 0 where something is
/// missing.
public final class BadQuery extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int position;
  private final int length;

  BadQuery(String reason, Place place) {
    super(reason);
    this.position = place.start();
    this.length = place.end() - place.start();
  }

  public int position() {
    return position;
  }

  public int length() {
    return length;
  }
}

package saidby.json;

import java.io.Writer;

/// Takes text up to a limit and drops the rest, so that a value without end costs no memory.
final class LimitedText extends Writer {
  private final int limit;
  private final StringBuilder taken = new StringBuilder();
  private boolean overflowed;

  LimitedText(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] from, int offset, int length) {
    if (taken.length() + (long) length > limit) overflowed = true;
    else if (!overflowed) taken.append(from, offset, length);
  }

  boolean overflowed() {
    return overflowed;
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // nothing is open
  }

  @Override
  public String toString() {
    return taken.toString();
  }
}

package saidby.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/// Characters that can be looked at before they are taken: line by line, all at once, or as a [Reader]. A line is kept
/// in memory up to a limit; of a longer one only the fact remains.
final class CharSource extends Reader {
  /// Longest line, in UTF-16 units.
  static final int MAX_LINE = 32_000_000;
  private static final int CHUNK = 64 * 1024;

  private final Reader in;
  private char[] buffer = new char[CHUNK];
  private int start;
  private int end;
  private boolean ended;
  /// Why the source ended, if it did so before its time; told only after all that came before it was taken.
  private Optional<IOException> failure = Optional.empty();
  private long taken;

  CharSource(Reader in) {
    this.in = in;
  }

  /// One line without its end.
  ///
  /// @param tooLong whether it was longer than [#MAX_LINE]; the text is empty then
  /// @param end how many characters of the source were taken up to its end
  record Line(String text, boolean tooLong, long end) {}

  /// Up to so many characters from the front, without taking them.
  String peek(int count) throws IOException {
    while (end - start < count && fill());
    return new String(buffer, start, Math.min(count, end - start));
  }

  /// The first line that is not blank, all before it, and one character of the next line, without taking them; empty
  /// when that is longer than the limit.
  Optional<String> peekLine() throws IOException {
    int blank = 0;
    while (blank < MAX_LINE && (blank < end - start || fill()) && Character.isWhitespace(buffer[start + blank]))
      blank++;
    int length = lineLength(blank);
    if (length < 0 && !ended) return Optional.empty();
    return Optional.of(peek(length < 0 ? end - start : length + 2));
  }

  /// The next line; empty at the end.
  Optional<Line> line() throws IOException {
    int length = lineLength(0);
    if (length < 0 && !ended) return Optional.of(skipLine());
    if (length < 0) complain();
    if (length < 0 && start == end) return Optional.empty();
    int to = length < 0 ? end : start + length;
    String text = new String(buffer, start, (to > start && buffer[to - 1] == '\r' ? to - 1 : to) - start);
    take(length < 0 ? end : to + 1);
    return Optional.of(new Line(text, false, taken));
  }

  /// What is left of a line that could not be read to its end.
  String partial() {
    return new String(buffer, start, end - start);
  }

  /// All that is left, but no more than one character over the limit; without taking it.
  String rest(int limit) throws IOException {
    String rest = peek(limit + 1);
    if (rest.length() <= limit) complain();
    return rest;
  }

  private void complain() throws IOException {
    if (failure.isPresent()) throw failure.get();
  }

  private Line skipLine() {
    int at = -1;
    while (at < 0) {
      take(end);
      if (!fill()) break;
      at = newlineIn(start, end);
    }
    take(at < 0 ? end : at + 1);
    return new Line("", true, taken);
  }

  private void take(int to) {
    taken += to - start;
    start = to;
  }

  /// Length of the line in front, searched from an offset; -1 when it has no end within the limit or the input.
  private int lineLength(int from) {
    int searched = from;
    while (true) {
      int at = newlineIn(start + searched, end);
      if (at >= 0) return at - start;
      searched = end - start;
      if (searched > MAX_LINE || !fill()) return -1;
    }
  }

  private int newlineIn(int from, int to) {
    for (int i = from; i < to; i++) if (buffer[i] == '\n') return i;
    return -1;
  }

  /// Reads more behind what is there; false at the end of the input, be it early.
  private boolean fill() {
    if (ended) return false;
    makeRoom();
    try {
      int count = in.read(buffer, end, buffer.length - end);
      if (count < 0) ended = true;
      else end += count;
    } catch (IOException early) {
      failure = Optional.of(early);
      ended = true;
    }
    return !ended;
  }

  private void makeRoom() {
    if (buffer.length - end >= CHUNK / 2) return;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (buffer.length - end < CHUNK / 2) buffer = Arrays.copyOf(buffer, buffer.length * 2);
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (start == end && !fill()) {
      complain();
      return -1;
    }
    int count = Math.min(length, end - start);
    System.arraycopy(buffer, start, to, offset, count);
    take(start + count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

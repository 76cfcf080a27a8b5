package saidby.format.markup;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/// Leaves out white space in front of everything, which no XML declaration may have before it and many do.
final class LeadingSpace extends PushbackReader {
  LeadingSpace(Reader in) throws IOException {
    super(in);
    int first = read();
    while (first >= 0 && (Character.isWhitespace(first) || first == '\uFEFF')) first = read();
    if (first >= 0) unread(first);
  }
}

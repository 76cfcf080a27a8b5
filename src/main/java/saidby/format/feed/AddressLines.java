package saidby.format.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/// A plain list: an address on each line.
final class AddressLines {
  private static final int LONGEST = 8_000;

  private AddressLines() {}

  static void read(Reader in, Consumer<Address> taker) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n' || c == '\r') {
        tell(line, taker);
        line.setLength(0);
      } else if (line.length() <= LONGEST) line.append((char) c);
    }
    tell(line, taker);
  }

  private static void tell(StringBuilder line, Consumer<Address> taker) {
    if (line.length() <= LONGEST)
      FeedItem.address(line.toString())
          .ifPresent(url -> taker.accept(new Address(url, false, Optional.empty(), Optional.empty())));
  }
}

package saidby.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import saidby.format.draft.Source;
import saidby.format.feed.Address;
import saidby.format.feed.Addresses;

/// What a web site answered: a page, a feed, a list of addresses, a file of any kind that is read. It can be read more
/// than once.
///
/// @param url where it came from, absolute
/// @param charset as the site told it; empty where it told none
/// @param bytes opens it from the beginning, unpacked
public record WebAnswer(String url, Optional<String> charset, Opening bytes) {

  /// Opens the same bytes again and again.
  @FunctionalInterface
  public interface Opening {
    InputStream open();
  }

  /// Hands on every article in it; what cannot be read becomes an item.
  public void read(Receiver receiver) {
    var items = new Items(Place.of(url), receiver);
    try {
      FileReading.read(source(), items);
    } catch (IOException failure) {
      receiver.receive(new ReadItem.Failed(Place.of(url), Failures.reason(failure)));
    }
  }

  /// Tells the addresses that it lists, if it is a list or a feed.
  ///
  /// @throws IOException where it is broken; what came before was told
  public void addresses(Consumer<Address> taker) throws IOException {
    Addresses.read(source(), taker);
  }

  private Source source() throws IOException {
    return new Source(url, Unpacking.of(bytes.open()), new Source.Origin(Optional.of(url), charset));
  }
}

package saidby.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;

/// Reads what was fetched from the web, of whatever kind: its address and the encoding that the server named are told
/// beside the bytes.
public final class FetchedArticles {
  private FetchedArticles() {}

  /// Hands on all that the bytes hold; an error of reading becomes an item. Leaves the stream open.
  ///
  /// @param url absolute; the place of every item
  /// @param charset of the Content-Type, as it was written there
  public static void read(String url, Optional<String> charset, InputStream bytes, Receiver receiver) {
    var items = new Items(Place.of(url), receiver);
    try {
      var origin = new Source.Origin(Optional.of(url), charset);
      FileReading.read(new Source(url, Unpacking.of(bytes), origin), items);
    } catch (IOException failure) {
      items.fail(Spot.WHOLE, Failures.reason(failure));
    }
  }
}

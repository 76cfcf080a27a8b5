package saidby.format.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import saidby.format.draft.Source;

/// The addresses in a sitemap, a list of sitemaps, a feed, an OPML file, or a plain list of addresses; for programs that
/// fetch what lies there.
public final class Addresses {
  private Addresses() {}

  /// Tells every address in the order written, without holding them; the document may be of any size.
  ///
  /// @throws IOException where the document is broken; what came before it was told
  public static void read(Source source, Consumer<Address> taker) throws IOException {
    String front = new String(source.head(), StandardCharsets.ISO_8859_1).stripLeading();
    if (front.startsWith("<") || front.startsWith("\u00EF\u00BB\u00BF<")) AddressElements.read(source, taker);
    else AddressLines.read(source, taker);
  }
}

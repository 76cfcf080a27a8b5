package saidby.format.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import saidby.format.draft.Source;

/// The addresses in a sitemap, a list of sitemaps, a feed, an OPML file, or a plain list of addresses; for programs that
/// fetch what lies there.
public final class Addresses {
  private static final int FRONT = 8_192;

  private Addresses() {}

  /// Tells every address in the order written, without holding them; the document may be of any size.
  ///
  /// @throws IOException where the document is broken; what came before it was told
  public static void read(Source source, Consumer<Address> taker) throws IOException {
    var text = new BufferedReader(source.text(), FRONT);
    if (isMarkup(text)) AddressElements.read(text, taker);
    else AddressLines.read(text, taker);
  }

  private static boolean isMarkup(BufferedReader text) throws IOException {
    text.mark(FRONT);
    int first = text.read();
    for (int i = 1; i < FRONT && (Character.isWhitespace(first) || first == '\uFEFF'); i++) first = text.read();
    text.reset();
    return first == '<';
  }
}

package saidby.format.feed;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;

/// Lists of addresses hold no article: they are skipped, with their size.
public final class AddressList {
  private AddressList() {}

  /// A sitemap, or addresses line by line.
  public static void pages(Source source, Drafts drafts) throws IOException {
    skip(source, drafts, "a list of %s, no articles", "address", "addresses");
  }

  /// A list of sitemaps.
  public static void sitemaps(Source source, Drafts drafts) throws IOException {
    skip(source, drafts, "a list of %s, no articles", "sitemap", "sitemaps");
  }

  /// OPML (<http://opml.org/spec2.opml>).
  public static void feeds(Source source, Drafts drafts) throws IOException {
    skip(source, drafts, "OPML, a list of %s, no articles", "feed", "feeds");
  }

  private static void skip(Source source, Drafts drafts, String reason, String one, String many) throws IOException {
    var count = new AtomicLong();
    Addresses.read(source, _ -> count.incrementAndGet());
    drafts.skip(Spot.WHOLE, reason.formatted("%,d %s".formatted(count.get(), count.get() == 1 ? one : many)));
  }
}

package saidby.format;

import java.util.Map;
import saidby.format.archive.WarcFile;
import saidby.format.draft.SourceReader;
import saidby.format.draft.Spot;
import saidby.format.feed.AddressList;
import saidby.format.feed.JsonFeed;
import saidby.format.feed.XmlFeed;
import saidby.format.html.HtmlPage;
import saidby.format.records.Guardian;
import saidby.format.records.Quotebank;
import saidby.format.wiki.MediaWikiDump;
import saidby.format.wire.NewsMl1;
import saidby.format.wire.NewsMlG2;
import saidby.format.wire.Ninjs;
import saidby.format.wire.Nitf;

/// The reader of each kind that is read as a whole; JSON lines come to these one by one.
final class Readers {
  private static final Map<Kind, SourceReader> TABLE = Map.ofEntries(
      Map.entry(Kind.TEXT, PlainText::read),
      Map.entry(Kind.HTML, HtmlPage::read),
      Map.entry(Kind.WARC, WarcFile.with(FileReading::read)),
      Map.entry(Kind.RSS, XmlFeed::read),
      Map.entry(Kind.RDF, XmlFeed::read),
      Map.entry(Kind.ATOM, XmlFeed::read),
      Map.entry(Kind.ATOM_ENTRY, XmlFeed::read),
      Map.entry(Kind.SITEMAP, AddressList::pages),
      Map.entry(Kind.SITEMAP_INDEX, AddressList::sitemaps),
      Map.entry(Kind.OPML, AddressList::feeds),
      Map.entry(Kind.ADDRESSES, AddressList::pages),
      Map.entry(Kind.NEWSML_G2, NewsMlG2::read),
      Map.entry(Kind.NEWSML_1, NewsMl1::read),
      Map.entry(Kind.NITF, Nitf::read),
      Map.entry(Kind.MEDIAWIKI, MediaWikiDump::read),
      Map.entry(Kind.NINJS, JsonTrees.each(Ninjs::read)),
      Map.entry(Kind.JSON_FEED, JsonTrees.each(JsonFeed::read)),
      Map.entry(Kind.GUARDIAN, JsonTrees.each(Guardian::read)),
      Map.entry(Kind.QUOTEBANK, JsonTrees.each(Quotebank::read)));

  private Readers() {}

  static SourceReader of(Kind kind) {
    return TABLE.getOrDefault(kind,
        (_, drafts) -> drafts.fail(Spot.WHOLE, kind.what() + "; this format is not read yet"));
  }
}

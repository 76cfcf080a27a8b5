package saidby.format;

import saidby.format.archive.WarcFile;
import saidby.format.draft.SourceReader;
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
  private Readers() {}

  /// Of our own JSON and of tables there is none: they need to know more.
  static SourceReader of(Kind kind) {
    return switch (kind) {
      case TEXT -> PlainText::read;
      case HTML -> HtmlPage::read;
      case WARC -> WarcFile.with(FileReading::read);
      case RSS, RDF, ATOM, ATOM_ENTRY -> XmlFeed::read;
      case SITEMAP, ADDRESSES -> AddressList::pages;
      case SITEMAP_INDEX -> AddressList::sitemaps;
      case OPML -> AddressList::feeds;
      case NEWSML_G2 -> NewsMlG2::read;
      case NEWSML_1 -> NewsMl1::read;
      case NITF -> Nitf::read;
      case MEDIAWIKI -> MediaWikiDump::read;
      case NINJS -> JsonTrees.each(Ninjs::read);
      case JSON_FEED -> JsonTrees.inParts("items", JsonFeed::read);
      case GUARDIAN -> JsonTrees.inParts("results", Guardian::read);
      case QUOTEBANK -> JsonTrees.each(Quotebank::read);
      case CSV, JSON, JSONL -> throw new IllegalArgumentException("read by others: " + kind);
    };
  }
}

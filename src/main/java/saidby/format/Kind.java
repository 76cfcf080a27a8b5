package saidby.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a source holds. A new format is a constant here, its reader in [Readers], and its line in `formats.md`.
///
/// XML is told by the name of its root, with the fixed prefix of its namespace; JSON by [JsonFront]; the rest by
/// [Sniffer]. Endings are those that are taken from a folder; what a file holds is told by its content, and only
/// `TEXT`, `JSON` and `JSONL` are believed to be what the name says where the content leaves it open.
enum Kind {
  TEXT("plain text", "txt text", ""),
  JSON("JSON", "json", ""),
  JSONL("JSON lines", "jsonl ndjson", ""),
  CSV("a table", "csv tsv", ""),
  HTML("an HTML page", "html htm xhtml shtml", "html HTML"),
  WARC("a WARC file", "warc wet", ""),
  RSS("an RSS feed", "rss xml", "rss"),
  RDF("an RSS 1.0 feed", "rdf xml", "rdf:RDF"),
  ATOM("an Atom feed", "atom xml", "feed"),
  ATOM_ENTRY("an Atom entry", "atom xml", "entry"),
  SITEMAP("a sitemap", "xml", "urlset"),
  SITEMAP_INDEX("a list of sitemaps", "xml", "sitemapindex"),
  OPML("a list of feeds", "opml xml", "opml"),
  ADDRESSES("a list of addresses", "", ""),
  NEWSML_G2("NewsML-G2", "xml",
      "newsItem newsMessage packageItem conceptItem knowledgeItem planningItem catalogItem contentSet contentMeta groupSet"),
  NEWSML_1("NewsML 1", "xml newsml", "NewsML"),
  NITF("NITF", "xml nitf", "nitf"),
  MEDIAWIKI("a MediaWiki dump", "xml", "mediawiki"),
  NINJS("ninjs", "json", ""),
  JSON_FEED("a JSON feed", "json", ""),
  GUARDIAN("an answer of the Guardian's API", "json", ""),
  QUOTEBANK("Quotebank", "json", "");

  private final String what;
  private final String endings;
  private final String roots;

  /// @param what for people
  Kind(String what, String endings, String roots) {
    this.what = what;
    this.endings = endings;
    this.roots = roots;
  }

  String what() {
    return what;
  }

  /// What the name promises, `.gz` left aside; empty for names that promise nothing known.
  static Optional<Kind> ofName(String name) {
    String ending = ending(name);
    return Arrays.stream(values()).filter(kind -> has(kind.endings, ending)).findFirst();
  }

  /// The kind of XML whose root has this name.
  static Optional<Kind> ofRoot(String root) {
    return Arrays.stream(values()).filter(kind -> has(kind.roots, root)).findFirst();
  }

  /// In lower case without the dot; empty where there is none.
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) lower = lower.substring(0, lower.length() - 3);
    return lower.substring(lower.lastIndexOf('.') + 1);
  }

  private static boolean has(String words, String word) {
    return !word.isEmpty() && Arrays.asList(words.split(" ")).contains(word);
  }
}

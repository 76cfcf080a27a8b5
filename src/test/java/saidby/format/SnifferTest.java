package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      HTML          | <!DOCTYPE html><html><body>Rain
      HTML          | <?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml">
      HTML          | <!-- by hand --><HTML LANG="en"><p>Rain
      HTML          | <meta charset="utf-8"><title>Rain</title>
      RSS           | <?xml version="1.0"?><!-- <feed> --><rss version="2.0"><channel/>
      RDF           | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      ATOM          | <a:feed xmlns:a="http://www.w3.org/2005/Atom">
      SITEMAP       | <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      SITEMAP_INDEX | <sitemapindex>
      NEWSML_G2     | <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">
      NEWSML_G2     | <newsMessage>
      NEWSML_1      | <!DOCTYPE NewsML SYSTEM "n.dtd" [<!-- > -->]><NewsML>
      NITF          | <nitf>
      MEDIAWIKI     | <mediawiki xml:lang="en">
      WARC          | WARC/1.0
      NINJS         | {"uri":"urn:x","versioncreated":"2026-01-31T08:30:00Z","headline":"Rain"}
      NINJS         | [{"uri":"urn:x","body_text":"Rain."}]
      JSON_FEED     | {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [
      GUARDIAN      | {"response":{"status":"ok","total":1,
      QUOTEBANK     | {"quoteID":"2026-01-31-000001","quotation":"rain","speaker":"None"}
      NINJS         | {"_items":[{"uri":"urn:x","headline":"Rain"}]}
      JSON_FEED     | {"items":[{"id":"1","content_html":"<p>Rain
      NEWSML_G2     | <soap:Envelope xmlns:soap="urn:s"><soap:Body><n:newsMessage xmlns:n="urn:n">
      JSON          | {"text":"Rain.","uri":"x"}
      JSON          | [{"id":"a"}]
      CSV           | id,title,author,content
      CSV           | Date;Headline;Body Text
      TEXT          | Title, text, and what else the board said
      TEXT          | Rain < wind
      """)
  void whatASourceHoldsIsToldByItsContent(Kind kind, String front) {
    assertEquals(new Sniffer.Guess.Known(kind), Sniffer.guess("-", front));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
          <?xml version="1.0"?><atlas><head/></atlas> | NoNews[reason=XML of no kind that is news: <atlas>]
          <?xml version="1.0"?>                     | Refused[reason=XML without an element; see formats.md for what is read]
          """)
  void otherXmlIsNoNews(String front, String guess) {
    assertEquals(guess, Sniffer.guess("a.xml", front).toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      BZh91AY&SY        | bzip2
      PK\u0003\u0004..    | zip
      (\u00B5/\u00FD..    | zstd
      """)
  void packingsThatAreNotUndoneAreNamed(String front, String packing) {
    assertEquals(new Sniffer.Guess.Refused("packed with " + packing + ": unpack it first"),
        Sniffer.guess("dump.xml", front));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PAR1\u0015\u0004\u0015                                  | a Parquet file
      PK\u0003\u0004..[Content_Types].xml..word/document.xml  | a Word file
      PK\u0003\u0004..mimetypeapplication/epub+zip            | an EPUB book
      PK\u0003\u0004..mimetypeapplication/vnd.oasis.x         | an OpenDocument file
      '{\\rtf1\\ansi Rain.}'                                  | an RTF file
      'From a@b.example Mon May 18 08:00:00 2026\nTo: c'      | a mailbox
      """)
  void documentsThatAreNotReadAreNamed(String front, String name) {
    assertEquals(new Sniffer.Guess.Refused(name + "; see formats.md for what is read"), Sniffer.guess("a", front));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ":", "["})
  void aBrokenFirstLineIsNoReasonToLoseTheLinesBehindIt(String end) {
    Reading read = Reading.of("broken.json", """
        {"id":"1","text":"The board said this, and then%s
        {"id":"2","text":"Rain."}
        {"id":"3","text":"Snow."}
        """.formatted(end));
    assertEquals(List.of("2", "3"), read.ids());
    assertEquals(1, read.failures().size(), read::toString);
  }

  @Test
  void aDocumentWhoseArrayBeginsOnTheFirstLineIsOne() {
    assertEquals(List.of("Tolvik Post: 1", "Tolvik Post: 2"), Reading.of("a.json", """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Tolvik Post", "items": [
        {"id":"1","content_text":"Rain."},
        {"id":"2","content_text":"Snow."}]}
        """).ids());
  }
}

package saidby.format.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saidby.format.draft.Source;
import saidby.model.Published;

class AddressesTest {
  private static List<String> read(String content) throws IOException {
    List<String> found = new ArrayList<>();
    Addresses.read(Source.of("list", content),
        address -> found.add("%s %s %s %s".formatted(address.list() ? "list" : "page",
            address.url(), address.title().orElse("-"), address.changed().map(Published::iso).orElse("-"))));
    return found;
  }

  @Test
  void newsSitemapsTellTitlesAndDates() throws IOException {
    assertEquals(List.of("page https://a.example/1 Rain falls 2026-01-07", "page https://a.example/2 - 2026-01-08"),
        read(
            """
                <?xml version="1.0"?>
                <s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <s:url><s:loc> https://a.example/1 </s:loc><n:news><n:publication_date>2026-01-07</n:publication_date>
                <n:title>Rain falls</n:title></n:news></s:url>
                <s:url><s:loc><![CDATA[https://a.example/2]]></s:loc><s:lastmod>2026-01-08</s:lastmod></s:url>
                <s:url><s:loc>ftp://a.example/3</s:loc></s:url></s:urlset>"""));
  }

  @Test
  void sitemapIndexesFeedsAndOpmlLeadFurther() throws IOException {
    assertEquals(List.of("list https://a.example/s.xml - 2026-01-07"), read(
        "<sitemapindex><sitemap><loc>https://a.example/s.xml</loc><lastmod>2026-01-07</lastmod></sitemap></sitemapindex>"));
    assertEquals(List.of("page https://a.example/1 Rain & wind 2026-01-07T09:00:00Z"), read("""
        <rss><channel><item><title>Rain &amp;amp; wind</title><link>https://a.example/1</link>
        <pubDate>Wed, 07 Jan 2026 09:00:00 GMT</pubDate></item></channel></rss>"""));
    assertEquals(List.of("list https://a.example/feed A -"),
        read(
            "<opml><body><outline text='All'><outline text='A' xmlUrl='https://a.example/feed'/></outline></body></opml>"));
    assertEquals(Optional.of("page https://a.example/2 - -"),
        read("https://a.example/1\r\nnothing\n\nhttps://a.example/2").stream().reduce((_, last) -> last));
  }
}

package saidby.format.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.format.draft.Source;

class XmlItemsTest {
  private static Source source(String xml, Charset charset) {
    return new Source("a.xml", new ByteArrayInputStream(xml.getBytes(charset)), Source.Origin.UNKNOWN);
  }

  @Test
  void itemsComeOneByOneWithTheirLines() throws IOException {
    String xml = """
        <?xml version="1.0"?>
        <!DOCTYPE rss SYSTEM "http://127.0.0.1:1/never-loaded.dtd">
        <rss xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
        <item><title>Rain &amp; wind&nbsp;now</title></item>
        <item a="b"><c:encoded><![CDATA[<p>One</p><p>Two</p>]]></c:encoded></item>
        </channel></rss>""";
    try (XmlItems items = XmlItems.open(source(xml, StandardCharsets.UTF_8).text(), Optional.empty())) {
      Element first = items.next("item").orElseThrow();
      assertEquals("Rain & wind\u00A0now", first.expectFirst("title").wholeText());
      assertEquals(4, items.line());
      Element second = items.next("item").orElseThrow();
      assertEquals("One\nTwo", Paragraphs.ofHtml(second.expectFirst("content|encoded").wholeText()));
      assertEquals("b", second.attr("a"));
      assertEquals(Optional.empty(), items.next("item"));
    }
  }

  @Test
  void theDeclaredEncodingIsBelievedAndControlCharactersDoNoHarm() throws IOException {
    String xml = "<?xml version='1.0' encoding='ISO-8859-15'?><a>5 €, caf\u00E9\u0003</a>";
    assertEquals("5 €, café ", XmlItems.root(source(xml, Charset.forName("ISO-8859-15"))).wholeText());
    String greek = "<?xml version='1.0' encoding='UTF-16'?><a>Αθήνα</a>";
    assertEquals("Αθήνα", XmlItems.root(source(greek, StandardCharsets.UTF_16LE)).wholeText());
    String lie = "<?xml version='1.0' encoding='ISO-8859-2'?><a>žluťoučký</a>";
    assertEquals("žluťoučký", XmlItems.root(source(lie, StandardCharsets.UTF_8)).wholeText());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;'>]><a>&y;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'>%p;]><a/>",
      "<a>&x;</a>", "<a><b></a>", "<a>", "<a b='1' b='2'/>", ""})
  void bombsAndBrokenXmlAreRefusedWithTheirPlace(String xml) {
    IOException refused = assertThrows(IOException.class, () -> XmlItems.root(source(xml, StandardCharsets.UTF_8)));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("XML: "), refused::toString);
    assertTrue(String.valueOf(refused.getMessage()).contains("line 1, column ") || xml.isEmpty(), refused::toString);
    assertTrue(String.valueOf(refused.getMessage()).lines().count() == 1, refused::toString);
  }

  @Test
  void deepXmlIsRefused() {
    String deep = "<a>".repeat(100_000);
    IOException refused = assertThrows(IOException.class, () -> XmlItems.root(source(deep, StandardCharsets.UTF_8)));
    assertTrue(String.valueOf(refused.getMessage()).contains("exceeds the limit \"200\""),
        refused::toString);
  }
}

package saidby.format.markup;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import saidby.format.draft.Source;

/// An XML document on its way through, one element of interest after the other. For one thread.
public final class XmlItems implements AutoCloseable {
  private final XMLStreamReader xml;
  private long line = 1;
  /// Attributes of the root by their names; empty as long as the root was not reached.
  private final Map<String, String> root = new HashMap<>();
  private boolean begun;

  private XmlItems(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// Leaves the source open.
  public static XmlItems open(Source source) throws IOException {
    return open(source.text());
  }

  /// Leaves the reader open.
  public static XmlItems open(Reader text) throws IOException {
    try {
      return new XmlItems(HarmlessXml.parser(new LeadingSpace(text)));
    } catch (XMLStreamException broken) {
      throw XmlProblem.of(broken);
    }
  }

  /// The next element of one of these names, with all that it holds; empty at the end of the document. Elements inside
  /// one that was given out are not given out again.
  ///
  /// @throws IOException where the XML is broken, refused or too big, with line and column
  public Optional<Element> next(String... names) throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) XmlProblem.checkDoctype(xml);
        if (event != XMLStreamConstants.START_ELEMENT) continue;
        if (!begun) keepRoot();
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && isWanted(names)) {
          line = xml.getLocation().getLineNumber();
          return Optional.of(new XmlTree(xml).read());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException broken) {
      throw XmlProblem.of(broken);
    }
  }

  /// The whole document.
  public static Element root(Source source) throws IOException {
    try (XmlItems items = open(source)) {
      return items.next().orElseThrow(() -> new IOException("XML: no element in it"));
    }
  }

  private void keepRoot() {
    begun = true;
    for (int i = 0; i < xml.getAttributeCount(); i++)
      root.put(XmlTree.attributeName(xml, i), xml.getAttributeValue(i));
  }

  /// An attribute of the document's root; empty where it has none, or as long as nothing was asked for.
  public Optional<String> rootAttribute(String name) {
    return Optional.ofNullable(root.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  private boolean isWanted(String... names) {
    return names.length == 0 || Arrays.asList(names).contains(XmlTree.name(xml));
  }

  /// Line on which the element given out last ends its first tag, from 1.
  public long line() {
    return line;
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException _) {
      // there is nothing left to lose
    }
  }
}

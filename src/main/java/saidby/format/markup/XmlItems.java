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
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;

/// An XML document on its way through, one element of interest after the other. For one thread.
public final class XmlItems implements AutoCloseable {
  private final XMLStreamReader xml;
  private long line = 1;
  /// Attributes of the root by their names; empty as long as the root was not reached.
  private final Map<String, String> root = new HashMap<>();
  private boolean begun;
  private boolean any;
  /// Of the elements that are open around what is given out, and as many as were when it was given out last.
  private int depth;
  private int given;
  private boolean left;
  private boolean leftBefore;
  private int refused;
  private String own = "";

  private final Optional<Drafts> drafts;

  private XmlItems(XMLStreamReader xml, Optional<Drafts> drafts) {
    this.xml = xml;
    this.drafts = drafts;
  }

  /// Leaves the source open. An element that is too big is told of as failed, and passed over.
  public static XmlItems open(Source source, Drafts drafts) throws IOException {
    return open(source.text(), Optional.of(drafts));
  }

  /// Leaves the reader open. Without drafts an element that is too big ends the reading.
  public static XmlItems open(Reader text, Optional<Drafts> drafts) throws IOException {
    try {
      return new XmlItems(HarmlessXml.parser(new LeadingSpace(text)), drafts);
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
        if (event == XMLStreamConstants.END_ELEMENT) left |= --depth < given;
        if (event != XMLStreamConstants.START_ELEMENT) continue;
        if (!begun) keepRoot();
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && isWanted(names)) {
          line = xml.getLocation().getLineNumber();
          any = true;
          Optional<Element> item = item();
          if (item.isPresent()) return item;
        } else depth++;
      }
      return Optional.empty();
    } catch (XMLStreamException broken) {
      throw XmlProblem.of(broken);
    }
  }

  /// The element that the parser stands on; empty where it is too big.
  private Optional<Element> item() throws XMLStreamException, IOException {
    var tree = new XmlTree(xml, own);
    try {
      Optional<Element> read = Optional.of(tree.read());
      given = depth;
      leftBefore = left;
      left = false;
      return read;
    } catch (XmlTree.TooBig tooBig) {
      if (drafts.isEmpty()) throw tooBig;
      if (!left) refused++;
      tree.skipRest();
      drafts.get().fail(Spot.line(line), String.valueOf(tooBig.getMessage()));
      return Optional.empty();
    }
  }

  /// The whole document.
  public static Element root(Source source) throws IOException {
    try (XmlItems items = open(source.text(), Optional.empty())) {
      return items.next().orElseThrow(() -> new IOException("XML: no element in it"));
    }
  }

  private void keepRoot() {
    begun = true;
    own = XmlTree.orEmpty(xml.getNamespaceURI());
    for (int i = 0; i < xml.getAttributeCount(); i++)
      root.put(XmlTree.attributeName(xml, i), xml.getAttributeValue(i));
  }

  /// An attribute of the document's root; empty where it has none, or as long as nothing was asked for.
  public Optional<String> rootAttribute(String name) {
    return Optional.ofNullable(root.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  private boolean isWanted(String... names) {
    return names.length == 0 || Arrays.asList(names).contains(XmlTree.name(xml, own));
  }

  /// Whether an element that was asked for came, be it too big to be given out.
  public boolean any() {
    return any;
  }

  /// Whether the element around the one given out last has ended.
  public boolean hasLeft() {
    return left;
  }

  /// Whether the element that stands around the one given out before the last has ended in front of the last.
  public boolean leftBefore() {
    return leftBefore;
  }

  /// How many elements were too big to be given out so far, of those that stand beside one that was, before the element
  /// around them ended.
  public int tooBig() {
    return refused;
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

package saidby.format.markup;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// Makes a tree of the element that a parser stands on, within limits.
final class XmlTree {
  /// Characters of text and number of elements, each counted as so many.
  private static final int SIZE = 40_000_000;
  private static final int ELEMENT = 100;

  private final XMLStreamReader xml;
  private final String own;
  private int size;
  private int depth;

  /// An element holds too much.
  static final class TooBig extends IOException {
    private static final long serialVersionUID = 1L;

    TooBig(IOException problem) {
      super(problem.getMessage(), problem);
    }
  }

  /// @param own namespace of the document's root
  XmlTree(XMLStreamReader xml, String own) {
    this.xml = xml;
    this.own = own;
  }

  Element read() throws XMLStreamException, IOException {
    Element root = element();
    Element at = root;
    for (depth = 1; depth > 0;) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          Element child = element();
          at.appendChild(child);
          at = child;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          at = Optional.ofNullable(at.parent()).orElse(root);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(at, xml.getText());
        case XMLStreamConstants.CDATA -> {
          grow(xml.getTextLength());
          at.appendChild(new CDataNode(xml.getText()));
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> text(at, entity(xml.getLocalName()));
        default -> {}
      }
    }
    return root;
  }

  /// Passes over what was not read of it.
  void skipRest() throws XMLStreamException {
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) depth++;
      else if (event == XMLStreamConstants.END_ELEMENT) depth--;
    }
  }

  private void text(Element at, String text) throws IOException {
    grow(text.length());
    at.appendChild(new TextNode(text));
  }

  /// Names that HTML knows are written into feeds by many; of others nothing is known.
  private String entity(String name) throws IOException {
    String known = Entities.getByName(name);
    if (known.isEmpty()) throw XmlProblem.at(xml, "refused: unknown entity &%s;".formatted(name));
    return known;
  }

  private Element element() throws IOException {
    grow(ELEMENT);
    var element = new Element(Tag.valueOf(name(xml, own), Parser.NamespaceXml, ParseSettings.preserveCase), "");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      grow(value.length());
      element.attr(attributeName(xml, i), value);
    }
    return element;
  }

  static String name(XMLStreamReader xml, String own) {
    return Namespaces.name(orEmpty(xml.getNamespaceURI()), orEmpty(xml.getPrefix()), xml.getLocalName(), own);
  }

  static String attributeName(XMLStreamReader xml, int index) {
    return Namespaces.name(orEmpty(xml.getAttributeNamespace(index)), orEmpty(xml.getAttributePrefix(index)),
        xml.getAttributeLocalName(index), "");
  }

  static String orEmpty(String text) {
    return Optional.ofNullable(text).orElse("");
  }

  private void grow(int by) throws IOException {
    size += by;
    if (size > SIZE)
      throw new TooBig(XmlProblem.at(xml, "refused: an item of more than %,d characters".formatted(SIZE)));
  }
}

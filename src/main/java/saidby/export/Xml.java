package saidby.export;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document into a string. What XML 1.0 cannot hold, such as control characters and halves of surrogate
/// pairs, becomes U+FFFD: one of them would make the whole document unreadable.
final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /// Something that writes a part of the document.
  interface Part {
    void write(Xml xml) throws XMLStreamException;
  }

  /// A name and its value.
  record Attribute(String name, String value) {}

  /// A document with this root.
  ///
  /// @param attributes of the root, namespaces among them
  static String document(String root, List<Attribute> attributes, Part content) {
    var text = new StringWriter();
    try {
      XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      new Xml(writer).element(root, attributes, content);
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written", e);
    }
    return text.toString();
  }

  void element(String name, List<Attribute> attributes, Part content) throws XMLStreamException {
    out.writeStartElement(name);
    for (Attribute attribute : attributes) out.writeAttribute(attribute.name(), legal(attribute.value()));
    content.write(this);
    out.writeEndElement();
  }

  void element(String name, Part content) throws XMLStreamException {
    element(name, List.of(), content);
  }

  /// An element that holds text alone.
  void text(String name, String value, Attribute... attributes) throws XMLStreamException {
    element(name, List.of(attributes), xml -> xml.out.writeCharacters(legal(value)));
  }

  /// An element without content.
  void empty(String name, Attribute... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    for (Attribute attribute : attributes) out.writeAttribute(attribute.name(), legal(attribute.value()));
  }

  static String legal(String text) {
    boolean good = text.codePoints().allMatch(Xml::isLegal);
    if (good) return text;
    var legal = new StringBuilder();
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}

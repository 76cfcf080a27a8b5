package saidby.format.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The one factory of XML parsers. What could be loaded, expanded or executed is turned off: see OWASP's cheat sheet on
/// XML external entities.
final class HarmlessXml {
  /// Elements within elements; news has some thirty.
  private static final String DEPTH = "200";
  private static final XMLInputFactory FACTORY = factory();

  private HarmlessXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty("jdk.xml.maxElementDepth", DEPTH);
    // these count every &lt; of a document, and would end a long feed; what they are against is refused before
    for (String limit : new String[]{"maxGeneralEntitySizeLimit", "totalEntitySizeLimit", "entityExpansionLimit"})
      factory.setProperty("jdk.xml." + limit, "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("refers to something outside itself: " + systemId);
    });
    return factory;
  }

  static XMLStreamReader parser(Reader in) throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new WithoutControls(in));
    }
  }

  /// Characters that no XML may hold, as spaces: they come from word processors, and would end the reading.
  private static final class WithoutControls extends FilterReader {
    WithoutControls(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      return c >= 0 && isForbidden((char) c) ? ' ' : c;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
      int count = super.read(to, offset, length);
      for (int i = offset; i < offset + count; i++) if (isForbidden(to[i])) to[i] = ' ';
      return count;
    }

    private static boolean isForbidden(char c) {
      return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFE' || c == '\uFFFF';
    }
  }
}

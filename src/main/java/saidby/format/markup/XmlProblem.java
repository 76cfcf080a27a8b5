package saidby.format.markup;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Why XML could not be read, in one line: `XML: line 3, column 17: ...`.
final class XmlProblem {
  private XmlProblem() {}

  static IOException of(XMLStreamException broken) {
    String message = Optional.ofNullable(broken.getMessage()).orElse("broken");
    String plain = message.replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "")
        .replaceFirst("^JAXP\\d+: ", "")
        .replaceAll("\\s+", " ")
        .strip();
    return new IOException(
        "XML: %s%s".formatted(Optional.ofNullable(broken.getLocation()).map(XmlProblem::at).orElse(""),
            plain),
        broken);
  }

  static IOException at(XMLStreamReader xml, String reason) {
    return new IOException("XML: %s%s".formatted(at(xml.getLocation()), reason));
  }

  private static String at(Location location) {
    return "line %d, column %d: ".formatted(location.getLineNumber(), location.getColumnNumber());
  }

  /// A type that only names its DTD is common and harmless, because nothing is loaded; one that makes entities is not.
  static void checkDoctype(XMLStreamReader xml) throws IOException {
    String written = Optional.ofNullable(xml.getText()).orElse("");
    if (written.toUpperCase(Locale.ROOT).contains("<!ENTITY"))
      throw at(xml, "refused: declares entities of its own");
  }
}

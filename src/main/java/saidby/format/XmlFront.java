package saidby.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The front of something that begins with `<`, as far as the first element's name.
final class XmlFront {
  private static final Pattern NAME = Pattern.compile("<([A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)(?=[\\s/>])");
  private static final Pattern NEWS = Pattern
      .compile("<(?:[A-Za-z_][\\w.-]*:)?(newsMessage|newsItem|NewsML|nitf|rss|mediawiki)(?=[\\s>])");
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private XmlFront() {}

  /// The name of the root as [Kind] has it: without its prefix, `rdf:RDF` apart.
  static Optional<String> root(String front) {
    int at = 0;
    while (true) {
      at = front.indexOf('<', at);
      if (at < 0) return Optional.empty();
      int end = front.startsWith("<?", at)
          ? behind(front, "?>", at)
          : front.startsWith("<!--", at)
              ? behind(front, "-->", at)
              : front.startsWith("<!", at) ? behindDoctype(front, at) : at;
      if (end < 0) return Optional.empty();
      if (end == at) break;
      at = end;
    }
    Matcher name = NAME.matcher(front).region(at, front.length());
    if (!name.lookingAt()) return Optional.empty();
    String local = name.group(2);
    return Optional.of(local.equals("RDF") && front.contains(RDF) ? "rdf:RDF" : local);
  }

  /// The first element that only a format of news has, inside of something else: an envelope of a message, a list.
  static Optional<String> wrapped(String front) {
    Matcher name = NEWS.matcher(front);
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private static int behind(String front, String end, int from) {
    int at = front.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /// With the brackets of a DTD inside it.
  private static int behindDoctype(String front, int from) {
    int depth = 0;
    for (int i = from; i < front.length(); i++) {
      char c = front.charAt(i);
      if (c == '[') depth++;
      else if (c == ']') depth--;
      else if (c == '>' && depth <= 0) return i + 1;
    }
    return -1;
  }
}

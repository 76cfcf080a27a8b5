package saidby.format.markup;

import java.util.Map;

/// The namespaces that are known, and the prefix that their elements get; none for those that are a format of their own.
final class Namespaces {
  private static final Map<String, String> PREFIXES = Map.ofEntries(
      Map.entry("", ""),
      Map.entry("http://www.w3.org/1999/xhtml", ""),
      Map.entry("http://www.w3.org/2005/Atom", ""),
      Map.entry("http://purl.org/atom/ns#", ""),
      Map.entry("http://purl.org/rss/1.0/", ""),
      Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
      Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
      Map.entry("http://backend.userland.com/rss2", ""),
      Map.entry("http://iptc.org/std/nar/2006-10-01/", ""),
      Map.entry("http://iptc.org/std/NITF/2006-10-18/", ""),
      Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
      Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
      Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
      Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
      Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
      Map.entry("http://purl.org/dc/terms/", "dcterms"),
      Map.entry("http://search.yahoo.com/mrss/", "media"),
      Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
      Map.entry("http://www.google.com/schemas/sitemap-image/1.1", "image"),
      Map.entry("http://www.google.com/schemas/sitemap-video/1.1", "video"),
      Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private Namespaces() {}

  /// The name that an element or attribute goes by: `content:encoded`, `item`.
  ///
  /// @param prefix as the document has it
  /// @param own namespace of the document's root, which needs no prefix where it is not known
  static String name(String namespace, String prefix, String local, String own) {
    String known = PREFIXES.getOrDefault(namespace, namespace.equals(own) ? "" : prefix);
    return known.isEmpty() ? local : known + ":" + local;
  }
}

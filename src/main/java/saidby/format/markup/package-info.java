/// Marked-up text, whatever it comes in: XML that cannot do harm, and the paragraphs of HTML, XHTML and NITF.
///
/// [saidby.format.markup.XmlItems] is the one way to read XML: no DTD, no entities but those of HTML, nothing loaded,
/// limits of depth and size, lines and columns in the errors. It walks through documents of any size and gives out one
/// element at a time, as a jsoup tree that can be searched with selectors. Known namespaces have fixed prefixes
/// ([saidby.format.markup.Namespaces]) whatever the document calls them:
///
/// ```java
/// try (XmlItems items = XmlItems.open(source, drafts)) {
///   for (Optional<Element> item = items.next("item"); item.isPresent(); item = items.next("item"))
///     read(item.get().select("content|encoded"), Spot.line(items.line()));
/// }
/// ```
///
/// [saidby.format.markup.Paragraphs] makes clean text of an element or of HTML in a string, one paragraph a line.
@NullMarked
package saidby.format.markup;

import org.jspecify.annotations.NullMarked;

/// Web pages: the story on a page, and what the page tells of it.
///
/// [saidby.format.html.HtmlPage] reads one page. What is known beside the text comes from JSON-LD
/// ([saidby.format.html.LinkedData]), `meta` elements ([saidby.format.html.MetaTags]), microdata and names of classes, in
/// this order. The text is what the readability library takes for it, on a page that was pruned of what is never a
/// story ([saidby.format.html.Pruning]), completed from the page's own container ([saidby.format.html.Containers]) and
/// JSON-LD, without small print ([saidby.format.html.SmallPrint]). A page without a story is skipped with a reason
/// ([saidby.format.html.Front]).
///
/// `saidby eval-pages` measures all of it on pages with marked snippets; no rule here may know a site.
@NullMarked
package saidby.format.html;

import org.jspecify.annotations.NullMarked;

package saidby.format.html;

import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The library's search for the story, with the same result: it asks for the text of the same elements over and over,
/// cleans what is clean, and writes down for a log what nobody reads.
final class QuickGrabber extends ArticleGrabber {
  /// The library's own, once for all pages.
  static final RegExUtil PATTERNS = new RegExUtil(RegExUtil.UnlikelyCandidatesDefaultPattern,
      RegExUtil.OkMaybeItsACandidateDefaultPattern, RegExUtil.PositiveDefaultPattern, RegExUtil.NegativeDefaultPattern,
      RegExUtil.ExtraneousDefaultPattern, RegExUtil.BylineDefaultPattern, RegExUtil.ReplaceFontsDefaultPattern,
      RegExUtil.NormalizeDefaultPattern, RegExUtil.VideosDefaultPattern, RegExUtil.NextLinkDefaultPattern,
      RegExUtil.PrevLinkDefaultPattern, RegExUtil.WhitespaceDefaultPattern, RegExUtil.HasContentDefaultPattern);

  QuickGrabber(ReadabilityOptions options) {
    super(options, PATTERNS);
  }

  /// The text of an element has single spaces already.
  @Override
  protected String getInnerText(Element element, RegExUtil patterns, boolean normalizeSpaces) {
    return element.text();
  }

  @Override
  protected int getCharCount(Element element, char separator) {
    String text = element.text();
    int count = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count++;
    return count;
  }

  /// Looks no further than the first word.
  @Override
  protected boolean isElementWithoutContent(Element element) {
    return !element.hasText() && element.childrenSize() == element.select("> br, > hr").size();
  }

  @Override
  protected void logNodeInfo(Node node, String reason) {
    // nobody reads it
  }
}

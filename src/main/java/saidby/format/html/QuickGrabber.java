package saidby.format.html;

import java.util.List;
import net.dankito.readability4j.model.ArticleGrabberOptions;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// The library's search for the story, with the same result: it asks for the text of the same elements over and over,
/// cleans what is clean, and writes down for a log what nobody reads.
final class QuickGrabber extends ArticleGrabber {
  /// The library's own, once for all pages.
  static final RegExUtil PATTERNS = new RegExUtil(RegExUtil.UnlikelyCandidatesDefaultPattern,
      RegExUtil.OkMaybeItsACandidateDefaultPattern, RegExUtil.PositiveDefaultPattern, RegExUtil.NegativeDefaultPattern,
      RegExUtil.ExtraneousDefaultPattern, RegExUtil.BylineDefaultPattern, RegExUtil.ReplaceFontsDefaultPattern,
      RegExUtil.NormalizeDefaultPattern, RegExUtil.VideosDefaultPattern, RegExUtil.NextLinkDefaultPattern,
      RegExUtil.PrevLinkDefaultPattern, RegExUtil.WhitespaceDefaultPattern, RegExUtil.HasContentDefaultPattern);

  /// What the library does before it looks.
  static final Preprocessor PREPARING = new Preprocessor(PATTERNS);

  private final Document original;
  private boolean isSecond;

  /// @param original the page that is looked through; it stays as it is
  QuickGrabber(Document original, ReadabilityOptions options) {
    super(options, PATTERNS);
    this.original = original;
  }

  /// A copy of the page to look through.
  Document copy() {
    var copy = new Unwritten(original.baseUri());
    copy.appendChild(original.clone().child(0));
    return copy;
  }

  /// The library writes the whole page as HTML in case that it finds too little and must begin again with the page as it
  /// was: seldom, and then copying is as good.
  private static final class Unwritten extends Document {
    Unwritten(String address) {
      super(address);
    }

    @Override
    public String html() {
      return "";
    }
  }

  @Override
  protected List<Element> prepareNodes(Document page, ArticleGrabberOptions options) {
    if (isSecond) {
      Document again = copy();
      PREPARING.prepareDocument(again);
      page.body().empty().insertChildren(0, again.body().childNodesCopy());
    }
    isSecond = true;
    return super.prepareNodes(page, options);
  }

  /// The text of an element has single spaces already.
  @Override
  protected String getInnerText(Element element, @Nullable RegExUtil patterns, boolean normalizeSpaces) {
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

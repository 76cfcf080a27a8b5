package saidby.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.draft.WebHost;
import saidby.json.JsonLimits;
import saidby.model.Metadata;

/// What a page tells of its story beside the text: JSON-LD first, then `meta`, then microdata, names of classes, and at
/// last the address.
final class PageMetadata {
  private static final int KEYWORDS = 30;

  private PageMetadata() {}

  /// @param from where the page came from, if it was on the web
  static Metadata of(Document page, MetaTags meta, LinkedData data, Optional<String> from) {
    Optional<String> url = PageAddress.of(page, meta, data, from).filter(address -> address.length() <= JsonLimits.URL);
    SiteNames site = SiteNames.of(page, meta, data, url.or(() -> from));
    Optional<String> title = PageTitle.of(page, meta, data, site);
    var near = new Surroundings(page, title);
    return new Metadata(url,
        title.map(words -> cut(words, JsonLimits.LINE)),
        new PageAuthor(page, near, site).find(meta, data).map(names -> cut(names, JsonLimits.LINE)),
        new PageDate(page, near).find(meta, data, url.or(() -> from)),
        source(meta, data).or(() -> url.or(() -> from).flatMap(WebHost::of)).map(PageMetadata::name),
        language(page, meta, data),
        data.first("articleSection")
            .or(() -> meta.first("article:section", "section", "parsely-section"))
            .map(PageMetadata::name),
        keywords(meta, data));
  }

  private static Optional<String> source(MetaTags meta, LinkedData data) {
    return meta.first("og:site_name")
        .or(() -> data.names("publisher").stream().findFirst())
        .or(() -> meta.first("application-name", "dc.publisher"));
  }

  private static Optional<String> language(Document page, MetaTags meta, LinkedData data) {
    Optional<Element> root = Optional.ofNullable(page.firstElementChild());
    return Stream
        .of(root.map(html -> html.attr("lang")), root.map(html -> html.attr("xml:lang")), data.first("inLanguage"),
            meta.first("og:locale"), meta.first("content-language", "dc.language"))
        .flatMap(Optional::stream)
        .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
        .filter(locale -> locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3)
        .map(Locale::getLanguage)
        .findFirst();
  }

  private static List<String> keywords(MetaTags meta, LinkedData data) {
    List<String> told = data.list("keywords");
    if (told.isEmpty()) told = meta.all("article:tag");
    if (told.isEmpty()) told = meta.all("news_keywords");
    return told.stream()
        .flatMap(words -> Stream.of(words.split("\\s*[,;]\\s*")))
        .filter(word -> !word.isBlank())
        .map(PageMetadata::name)
        .distinct()
        .limit(KEYWORDS)
        .toList();
  }

  private static String name(String text) {
    return cut(text, JsonLimits.NAME);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}

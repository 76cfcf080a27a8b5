package saidby.format.wiki;

import static saidby.format.markup.Branches.line;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.XmlItems;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.model.Metadata;
import saidby.model.Published;

/// Reads the XML that MediaWiki exports (<https://www.mediawiki.org/wiki/Help:Export>), as Wikinews publishes it: each page
/// of the main namespace is an article, in its newest revision. Redirects, other namespaces and drafts are skipped.
public final class MediaWikiDump {
  /// Templates at the top of a story that is still being written, or was given up.
  private static final Pattern UNFINISHED = Pattern.compile(
      "(?i)\\{\\{\\s*(?:develop(?:ing)?|dev|editing|under review|review|abandoned|prepared|prepare|tasks|en cours|à relire)\\s*[|}]");
  private static final Pattern REDIRECT = Pattern.compile("(?i)\\s*#redirect(?:ion)?\\b");
  private static final Pattern PUBLISHED = Pattern
      .compile("(?i)\\{\\{\\s*(?:publish(?:ed)?|archived?|publié|article publié)\\s*[|}]");

  private static final String[] WANTED = {"siteinfo", "title", "ns", "redirect", "revision"};

  private final XmlItems items;
  private final Drafts drafts;
  private Site site = new Site(Optional.empty(), Optional.empty());
  private Optional<WikiPage> page = Optional.empty();
  /// How many elements were too big before the page began.
  private int tooBigBefore;
  private boolean any;

  private MediaWikiDump(XmlItems items, Drafts drafts) {
    this.items = items;
    this.drafts = drafts;
  }

  /// What the dump tells of the wiki.
  private record Site(Optional<String> name, Optional<String> base) {
    /// `en` of `https://en.wikinews.org/wiki/Main_Page`.
    Optional<String> language() {
      return base.map(address -> address.replaceFirst("^\\w+://([a-z]{2,3})\\..*$", "$1"))
          .filter(language -> language.length() <= 3);
    }

    /// The address of a page, beside that of the main page.
    Optional<String> address(String title) {
      return base.map(address -> address.substring(0, address.lastIndexOf('/') + 1) + encoded(title));
    }

    private static String encoded(String title) {
      try {
        return new URI(null, null, "/" + title.replace(' ', '_'), null).toASCIIString()
            .substring(1)
            .replace("?", "%3F");
      } catch (URISyntaxException _) {
        return title.replace(' ', '_');
      }
    }
  }

  /// Tells of every page. Its revisions pass by one at a time, so that a page may have had any number of them.
  public static void read(Source source, Drafts drafts) throws IOException {
    try (XmlItems items = XmlItems.open(source, drafts)) {
      new MediaWikiDump(items, drafts).read();
    }
  }

  private void read() throws IOException {
    try {
      for (Optional<Element> next = items.next(WANTED); next.isPresent(); next = items.next(WANTED)) take(next.get());
      page.ifPresent(this::tell);
    } catch (IOException broken) {
      page.ifPresent(items.hasLeft() ? this::tell : this::brokenOff);
      throw broken;
    }
    if (!any) drafts.skip(Spot.WHOLE, "no page in it");
  }

  private void take(Element element) {
    switch (element.tagName()) {
      case "siteinfo" -> site = new Site(line(element, "sitename"), line(element, "base"));
      case "title" -> {
        page.ifPresent(this::tell);
        any = true;
        page = Optional.of(new WikiPage(line(element).orElse(""), Spot.line(items.line())));
        tooBigBefore = items.tooBig();
      }
      default -> {
        if (items.leftBefore()) leave();
        page.ifPresent(open -> open.take(element));
      }
    }
  }

  /// Another page begins of which the title was not given out: it was too big.
  private void leave() {
    page.ifPresent(this::tell);
    page = Optional.empty();
  }

  /// What is missing may be its newest revision.
  private void brokenOff(WikiPage page) {
    if (items.tooBig() == tooBigBefore) drafts.fail(page.at(), "\"%s\" breaks off".formatted(page.title()));
  }

  /// A page with a revision that is too big has failed already: that may be its newest.
  private void tell(WikiPage page) {
    if (items.tooBig() > tooBigBefore) return;
    String written = page.written();
    Optional<String> reason = page.reason().or(() -> reason(written));
    if (reason.isPresent()) drafts.skip(page.at(), "\"%s\" %s".formatted(page.title(), reason.get()));
    else article(page, written);
  }

  /// Why a text is no article.
  private static Optional<String> reason(String written) {
    if (REDIRECT.matcher(written).lookingAt()) return Optional.of("is a redirect");
    boolean unfinished = UNFINISHED.matcher(written).find() && !PUBLISHED.matcher(written).find();
    return unfinished ? Optional.of("is not published yet") : Optional.empty();
  }

  private void article(WikiPage page, String written) {
    Wikitext clean = Wikitext.of(written);
    if (clean.text().isBlank()) drafts.skip(page.at(), "\"%s\" has no text".formatted(page.title()));
    else
      if (clean.text().length() > JsonLimits.TEXT)
        drafts.fail(page.at(), "text: longer than %,d characters".formatted(JsonLimits.TEXT));
      else {
        Optional<Published> day = clean.date().flatMap(WrittenDate::parse);
        List<String> keywords = clean.categories().stream().filter(word -> WrittenDate.parse(word).isEmpty()).toList();
        var metadata = new Metadata(site.address(page.title()), Optional.of(page.title()), Optional.empty(),
            day.or(page::saved), site.name(), site.language(), Optional.empty(), keywords);
        drafts.article(page.at(), new ArticleDraft(Optional.empty(), metadata, clean.text(), Optional.empty(),
            Optional.of(page.version())));
      }
  }
}

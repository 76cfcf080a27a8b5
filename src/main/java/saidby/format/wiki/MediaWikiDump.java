package saidby.format.wiki;

import static saidby.format.markup.Branches.all;
import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import saidby.model.Version;

/// Reads the XML that MediaWiki exports (<https://www.mediawiki.org/wiki/Help:Export>), as Wikinews publishes it: each page
/// of the main namespace is an article, in its last revision. Redirects, other namespaces and drafts are skipped.
public final class MediaWikiDump {
  /// Templates at the top of a story that is still being written, or was given up.
  private static final Pattern UNFINISHED = Pattern.compile(
      "(?i)\\{\\{\\s*(?:develop(?:ing)?|dev|editing|under review|review|abandoned|prepared|prepare|tasks|en cours|à relire)\\s*[|}]");
  private static final Pattern REDIRECT = Pattern.compile("(?i)\\s*#redirect(?:ion)?\\b");
  private static final Pattern PUBLISHED = Pattern
      .compile("(?i)\\{\\{\\s*(?:publish(?:ed)?|archived?|publié|article publié)\\s*[|}]");

  private MediaWikiDump() {}

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

  /// Tells of every page.
  public static void read(Source source, Drafts drafts) throws IOException {
    var site = new Site(Optional.empty(), Optional.empty());
    boolean any = false;
    try (XmlItems items = XmlItems.open(source)) {
      for (Optional<Element> next = items.next("siteinfo", "page"); next
          .isPresent(); next = items.next("siteinfo", "page")) {
        Element element = next.get();
        if (element.tagName().equals("siteinfo")) site = new Site(line(element, "sitename"), line(element, "base"));
        else {
          any = true;
          page(element, site, Spot.line(items.line()), drafts);
        }
      }
    }
    if (!any) drafts.skip(Spot.WHOLE, "no page in it");
  }

  private static void page(Element page, Site site, Spot at, Drafts drafts) {
    String title = line(page, "title").orElse("");
    String namespace = line(page, "ns").orElse("0");
    Optional<Element> revision = all(page, "revision").reversed().stream().findFirst();
    String written = revision.flatMap(last -> first(last, "text")).map(Element::wholeText).orElse("");
    if (!namespace.equals("0"))
      drafts.skip(at, "\"%s\" is of namespace %s, not an article".formatted(title, namespace));
    else
      if (first(page, "redirect").isPresent() || REDIRECT.matcher(written).lookingAt())
        drafts.skip(at, "\"%s\" is a redirect".formatted(title));
      else
        if (UNFINISHED.matcher(written).find() && !PUBLISHED.matcher(written).find())
          drafts.skip(at, "\"%s\" is not published yet".formatted(title));
        else
          article(title, written, new Edition(page, revision, site), at, drafts);
  }

  /// A page as it stands in a revision.
  private record Edition(Element page, Optional<Element> revision, Site site) {
    Optional<Published> saved() {
      return revision.flatMap(last -> line(last, "timestamp")).flatMap(WrittenDate::parse);
    }

    Optional<Version> version() {
      OptionalLong number = revision.flatMap(last -> line(last, "id"))
          .filter(id -> id.matches("\\d{1,15}"))
          .map(id -> OptionalLong.of(Long.parseLong(id)))
          .orElse(OptionalLong.empty());
      return Optional.of(new Version(number, saved().map(Published::instant)));
    }
  }

  private static void article(String title, String written, Edition edition, Spot at, Drafts drafts) {
    Wikitext clean = Wikitext.of(written);
    if (clean.text().isBlank()) drafts.skip(at, "\"%s\" has no text".formatted(title));
    else
      if (clean.text().length() > JsonLimits.TEXT)
        drafts.fail(at, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
      else {
        Optional<Published> day = clean.date().flatMap(WrittenDate::parse);
        List<String> keywords = clean.categories().stream().filter(word -> WrittenDate.parse(word).isEmpty()).toList();
        var metadata = new Metadata(edition.site().address(title), Optional.of(title), Optional.empty(),
            day.or(edition::saved), edition.site().name(), edition.site().language(), Optional.empty(), keywords);
        drafts.article(at, new ArticleDraft(Optional.empty(), metadata, clean.text(), Optional.empty(),
            edition.version()));
      }
  }
}

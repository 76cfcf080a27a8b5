package saidby.format.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.draft.CleanText;

/// The headline of the story on a page.
final class PageTitle {
  /// What stands between a headline and the name of the site.
  private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*|\\s+::\\s+");

  private PageTitle() {}

  static Optional<String> of(Document page, MetaTags meta, LinkedData data) {
    Optional<String> site = meta.first("og:site_name").or(() -> data.names("publisher").stream().findFirst());
    Optional<String> heading = heading(page);
    Optional<String> told = data.first("headline")
        .or(() -> meta.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title"))
        .map(title -> withoutSite(title, site, heading));
    return told.or(() -> heading).or(() -> Optional.of(CleanText.line(page.title()))
        .filter(title -> !title.isEmpty())
        .map(title -> withoutSite(title, site, heading)));
  }

  /// The only first-level heading, or the one in the story.
  private static Optional<String> heading(Document page) {
    List<Element> headings = page.select("[itemprop=headline], article h1, main h1, h1");
    return headings.stream().map(heading -> CleanText.line(heading.text())).filter(text -> text.length() > 5).findFirst();
  }

  /// The title without the name of the site at its end, or at its beginning.
  private static String withoutSite(String title, Optional<String> site, Optional<String> heading) {
    if (heading.isPresent() && heading.get().length() >= 15 && title.startsWith(heading.get())) return heading.get();
    for (String part : BETWEEN.split(title))
      if (site.isPresent() && part.equalsIgnoreCase(site.get()) && !title.equalsIgnoreCase(part)) {
        String rest = title.endsWith(part)
            ? title.substring(0, title.length() - part.length())
            : title.startsWith(part) ? title.substring(part.length()) : title;
        return rest.replaceAll("^[\\s|–—·•»:-]+|[\\s|–—·•»:-]+$", "");
      }
    String[] parts = title.split("\\s+[|]\\s+");
    return parts.length > 1 && parts[0].length() >= 15 ? parts[0] : title;
  }
}

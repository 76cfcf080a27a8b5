package saidby.format.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.draft.CleanText;
import saidby.format.draft.WebHost;

/// What the site of a page calls itself: nobody's headline, and no author.
final class SiteNames {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  /// Where a link to the front of a site leads.
  private static final Pattern FRONT = Pattern.compile("/?|(?i)https?://[^/?#]+/?");
  /// What stands between a headline and the name of the site.
  private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*\\|\\s*|\\s+::\\s+");
  /// No headline is longer, in characters.
  private static final int LONGEST = 1_000;
  private static final Pattern EDGE = Pattern.compile("^[\\s|–—·•»:-]+|[\\s|–—·•»:-]+$");

  private final Set<String> names = new HashSet<>();

  private SiteNames() {}

  static SiteNames of(Document page, MetaTags meta, LinkedData data, Optional<String> url) {
    var site = new SiteNames();
    meta.first("og:site_name").ifPresent(site::add);
    meta.first("application-name").ifPresent(site::add);
    data.names("publisher").forEach(site::add);
    for (Element heading : page.select("h1")) if (isFrontLink(heading)) site.add(CleanText.line(heading.text()));
    url.flatMap(WebHost::of).ifPresent(host -> {
      site.add(host);
      site.add(host.replaceFirst("\\.[^.]+$", "")); // courier of courier.example
      site.add(host.replaceFirst("^[^.]+\\.(?=[^.]+\\.)", "").replaceFirst("\\..*", "")); // and of news.courier.example
    });
    return site;
  }

  private void add(String name) {
    String letters = letters(name);
    if (!letters.isEmpty()) names.add(letters);
  }

  /// Whether a heading only links to the front of the site.
  static boolean isFrontLink(Element heading) {
    return Optional.ofNullable(heading.selectFirst("a[href]"))
        .filter(link -> FRONT.matcher(link.attr("href").strip()).matches())
        .filter(link -> link.text().length() == heading.text().length())
        .isPresent();
  }

  /// Whether the words are a name of the site, however they are spaced.
  boolean contains(String words) {
    return names.contains(letters(words));
  }

  /// The title without the name of the site at its end, or at its beginning.
  String without(String title) {
    if (title.length() > LONGEST) return title;
    for (var between = BETWEEN.matcher(title); between.find();) {
      String front = title.substring(0, between.start());
      String behind = title.substring(between.end());
      if (!front.isBlank() && contains(behind)) return EDGE.matcher(front).replaceAll("");
      if (!behind.isBlank() && contains(front)) return EDGE.matcher(behind).replaceAll("");
    }
    return title;
  }

  /// The parts of a title between which the name of the site may stand.
  static List<String> parts(String title) {
    return List.of(BETWEEN.split(title));
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}

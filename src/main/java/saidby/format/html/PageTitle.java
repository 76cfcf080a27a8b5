package saidby.format.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import saidby.format.draft.CleanText;

/// The headline of the story on a page.
final class PageTitle {
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 5;
  private static final int HEADLINE = 15;
  private static final int LONG = 25;
  private static final int FEW = 3;

  private PageTitle() {}

  static Optional<String> of(Document page, MetaTags meta, LinkedData data, SiteNames site) {
    Optional<String> headline = data.first("headline");
    Optional<String> tagged = meta.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title",
        "citation_title").map(title -> withoutSite(title, site));
    Optional<String> named = Optional.of(CleanText.line(page.title())).filter(title -> !title.isEmpty());
    List<String> told = Stream.of(headline, tagged, named).flatMap(Optional::stream).toList();
    return heading(page, told).or(() -> headline)
        .or(() -> lesserHeading(page, told))
        .or(() -> tagged)
        .or(() -> named.map(title -> withoutSite(title, site)))
        .or(() -> heading(page, List.of()));
  }

  /// The heading that readers see, if it says much the same as what the page is called elsewhere; any if it is called
  /// nothing.
  private static Optional<String> heading(Document page, List<String> told) {
    return page.select("[itemprop=headline], h1")
        .stream()
        .filter(heading -> !heading.normalName().equals("meta") && !SiteNames.isFrontLink(heading))
        .map(heading -> CleanText.line(heading.text()))
        .filter(text -> text.length() > SHORTEST)
        .filter(text -> told.isEmpty() || told.stream().anyMatch(title -> alike(text, title)))
        .max(Comparator.comparingInt(text -> (int) told.stream().filter(title -> alike(text, title)).count()))
        .map(text -> withoutLabel(text, told));
  }

  /// A smaller heading that is a part of what the page is called elsewhere, word for word.
  private static Optional<String> lesserHeading(Document page, List<String> told) {
    Set<Set<String>> parts = told.stream()
        .flatMap(title -> SiteNames.parts(title).stream())
        .filter(part -> part.length() >= HEADLINE)
        .map(PageTitle::words)
        .collect(Collectors.toSet());
    return page.select("h2, h3")
        .stream()
        .filter(heading -> !SiteNames.isFrontLink(heading))
        .map(heading -> CleanText.line(heading.text()))
        .filter(text -> parts.contains(words(text)))
        .findFirst();
  }

  /// Some headings hold a label or a date before the headline, or a second one behind it: of these the title that the page
  /// is called by elsewhere, if it begins or ends the heading, letter by letter.
  private static String withoutLabel(String heading, List<String> told) {
    return told.stream()
        .filter(title -> title.length() >= LONG && title.length() < heading.length())
        .filter(title -> heading.endsWith(" " + title) || isFollowed(heading, title))
        .findFirst()
        .orElse(heading);
  }

  /// Whether something new begins behind the title.
  private static boolean isFollowed(String heading, String title) {
    return heading.startsWith(title + " ") && Character.isUpperCase(heading.charAt(title.length() + 1));
  }

  /// Whether two titles share half of the words of the longer, three at least or all.
  private static boolean alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return 2 * shared.size() >= Math.max(words.size(), others.size()) && shared.size() >= Math.min(FEW, words.size());
  }

  private static Set<String> words(String title) {
    return new HashSet<>(List.of(NOT_WORDS.split(title.toLowerCase(Locale.ROOT))));
  }

  private static String withoutSite(String title, SiteNames site) {
    String rest = site.without(title);
    if (!rest.equals(title)) return rest;
    String[] parts = title.split("\\s+[|]\\s+");
    if (parts.length < 2) return title;
    if (parts[0].length() >= HEADLINE) return parts[0];
    String second = parts[1]; // behind the name of a section
    return second.length() >= 2 * HEADLINE ? second : title;
  }
}

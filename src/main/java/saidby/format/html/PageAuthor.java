package saidby.format.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.draft.CleanText;
import saidby.format.draft.WrittenDate;

/// Who wrote the story on a page.
final class PageAuthor {
  private static final String MARKED = "[itemprop~=author] [itemprop=name], [itemprop~=author], a[rel~=author]";
  private static final String NAMED = "[class*=author-name], [class*=authorName], [class*=author_name], .author a, "
      + "[data-testid*=byline] a, [class*=contributor] a, .auteurs, .byline a, .byline .author, .by-author a, .article-author, .post-author, .entry-author, .author, .byline, "
      + "[class*=byline], [class*=Byline], [class*=article__author], #author, .autor, .auteur, .signature";
  private static final String LINKED = "a[href*=/author/], a[href*=/authors/], a[href*=/auteur/], a[href*=/staff/], "
      + "a[href*=/writers/], a[href*=/by/], a[href*=/people/], a[href*=/contributor], a[href*=/journalist], "
      + "a[href*=newsteam/], a[href*=/profile/], address a";
  private static final String[] META = {"author", "article:author", "og:article:author", "parsely-author",
      "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl", "article.author"};
  private static final Pattern BY = Pattern.compile(
      "(?i)^\\W*(?:(?:written|posted|published|reported|story|words|text|article) )?(?:by|par|von|por|di|door)\\b[\\s:]+|^(?:author|auteur|autor)s? ?:\\s*");
  private static final Pattern BEHIND = Pattern.compile(
      "(?i)\\s*(?:[|•·–—]|\\s-\\s|\\bon\\b \\w+ \\d|\\bpublished\\b|\\bupdated\\b|\\bfollow\\b|,? ?\\bfor\\b [A-Z]|\\d{1,2}[./ ]|@).*$");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?:|^www\\.|/|\\.(?:com|org|net)\\b");
  private static final Pattern NOBODY = Pattern.compile(
      "(?i)^(?:no author|admin|administrator|editor|staff|webmaster|author|guest|unknown|none|null|by|redaktion|rédaction|la rédaction|share|all posts.*)$");
  private static final int LONGEST = 100;

  private PageAuthor() {}

  static Optional<String> of(Document page, MetaTags meta, LinkedData data) {
    Set<String> site = new HashSet<>(data.names("publisher"));
    meta.first("og:site_name").ifPresent(site::add);
    Optional<String> told = joined(data.names("author").stream()).or(() -> inMeta(meta));
    if (told.isPresent() && !site.contains(told.get())) return told;
    return first(page, MARKED).or(() -> first(page, NAMED))
        .or(() -> nearHeadline(page))
        .or(() -> first(page, LINKED))
        .or(() -> told)
        .or(() -> data.onlyPerson().flatMap(PageAuthor::name));
  }

  private static Optional<String> inMeta(MetaTags meta) {
    if (isLabelledAuthor(meta)) {
      Optional<String> labelled = joined(meta.all("twitter:data1").stream());
      if (labelled.isPresent()) return labelled;
    }
    return Stream.of(META).flatMap(name -> joined(meta.all(name).stream()).stream()).findFirst();
  }

  private static Optional<String> nearHeadline(Document page) {
    return Surroundings.nearHeadline(page)
        .stream()
        .filter(text -> BY.matcher(text).find())
        .flatMap(text -> name(text).stream())
        .findFirst();
  }

  private static boolean isLabelledAuthor(MetaTags meta) {
    return meta.first("twitter:label1")
        .filter(label -> label.matches("(?i)written by|author|par|von.*|écrit par|verfasst von"))
        .isPresent();
  }

  private static Optional<String> first(Document page, String selector) {
    List<String> names = page.select(selector)
        .stream()
        .filter(element -> !Surroundings.isBeside(element))
        .limit(20)
        .map(PageAuthor::written)
        .map(PageAuthor::name)
        .flatMap(Optional::stream)
        .toList();
    return names.stream().findFirst();
  }

  private static String written(Element element) {
    String content = element.attr("content");
    return content.isBlank() ? element.text() : content;
  }

  private static Optional<String> joined(Stream<String> written) {
    List<String> names = written.map(PageAuthor::name).flatMap(Optional::stream).distinct().limit(10).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /// A name out of a byline; empty where there is none in it.
  private static Optional<String> name(String written) {
    String line = CleanText.line(written);
    String name = BEHIND.matcher(BY.matcher(line).replaceFirst("")).replaceFirst("").strip().replaceAll("[,;:]+$", "");
    boolean isName = name.length() >= 2 && name.length() <= LONGEST && name.chars().anyMatch(Character::isLetter)
        && !ADDRESS.matcher(name).find() && !NOBODY.matcher(name).matches() && WrittenDate.parse(name).isEmpty();
    return isName ? Optional.of(name) : Optional.empty();
  }
}

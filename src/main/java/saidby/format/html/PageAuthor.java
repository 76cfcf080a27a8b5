package saidby.format.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
      + ".byline a, .byline .author, .by-author a, .article-author, .post-author, .entry-author, .author, .byline, "
      + "[class*=byline], [class*=Byline], [class*=article__author], #author, .autor, .auteur, .signature";
  private static final Pattern BY = Pattern.compile(
      "(?i)^\\W*(?:(?:written|posted|published|reported|story|words|text|article) )?(?:by|par|von|por|di|door)\\b[\\s:]+|^(?:author|auteur|autor)s? ?:\\s*");
  private static final Pattern BEHIND = Pattern.compile(
      "(?i)\\s*(?:[|•·–—]|\\s-\\s|\\bon\\b \\w+ \\d|\\bpublished\\b|\\bupdated\\b|\\bfollow\\b|,? ?\\bfor\\b [A-Z]|\\d{1,2}[./ ]|@).*$");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?:|^www\\.|/|\\.(?:com|org|net)\\b");
  private static final Pattern NOBODY = Pattern.compile("(?i)^(?:admin|administrator|editor|staff|webmaster|author|guest|unknown|none|null|by|redaktion|rédaction|la rédaction|share|all posts.*)$");
  private static final int LONGEST = 100;

  private PageAuthor() {}

  static Optional<String> of(Document page, MetaTags meta, LinkedData data) {
    return joined(data.names("author").stream())
        .or(() -> joined(Stream.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "citation_author", "byl", "article.author", "twitter:data1")
            .filter(name -> !name.equals("twitter:data1") || isLabelledAuthor(meta))
            .map(meta::all)
            .filter(values -> joined(values.stream()).isPresent())
            .findFirst()
            .orElse(List.of())
            .stream()))
        .or(() -> first(page, MARKED))
        .or(() -> first(page, NAMED));
  }

  private static boolean isLabelledAuthor(MetaTags meta) {
    return meta.first("twitter:label1").filter(label -> label.matches("(?i)written by|author|par|von.*|écrit par|verfasst von")).isPresent();
  }

  private static Optional<String> first(Document page, String selector) {
    List<String> names = page.select(selector)
        .stream()
        .filter(element -> element.closest("aside, footer, nav, [class*=comment], [id*=comment], [class*=related]") == null)
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
    List<String> names = written.map(PageAuthor::name).flatMap(Optional::stream).filter(Objects::nonNull).distinct().limit(10).toList();
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

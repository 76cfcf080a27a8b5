package saidby.format.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
  private static final int MANY = 20;
  /// Most of what is called so holds more than a name, or no author of the story.
  private static final String CALLED = "[class*=author], [class*=Author], [class*=writer], [class*=author] a, [data-author]";

  private final Document page;
  private final Surroundings near;
  private final SiteNames site;

  /// @param near what stands near the headline
  PageAuthor(Document page, Surroundings near, SiteNames site) {
    this.page = page;
    this.near = near;
    this.site = site;
  }

  /// Names with commas between them. Who is told to programs alone gives way to a byline that readers see: some tools put
  /// whoever entered the story there, or the publisher.
  Optional<String> find(MetaTags meta, LinkedData data) {
    Optional<String> told = joined(data.names("author").stream()).or(() -> inMeta(meta));
    Optional<String> person = told.filter(names -> !site.contains(names));
    if (person.filter(this::isSeen).isPresent()) return person;
    Optional<String> marked = marked().or(this::nearHeadline);
    if (person.isPresent()) return marked.filter(name -> !site.contains(name)).or(() -> person);
    return marked.or(() -> first(NAMED, _ -> true))
        .or(() -> first(LINKED, _ -> true))
        .or(() -> first(CALLED, Byline::isPerson))
        .or(() -> told)
        .or(() -> data.onlyPerson().flatMap(Byline::name));
  }

  /// Whether one of the names stands on the page.
  private boolean isSeen(String names) {
    String text = page.body().text();
    return Stream.of(names.split(", ")).anyMatch(text::contains);
  }

  /// The first one that is marked as an author, and those right beside it.
  private Optional<String> marked() {
    return page.select(MARKED)
        .stream()
        .filter(element -> !near.isBeside(element))
        .limit(MANY)
        .filter(element -> Byline.name(written(element)).isPresent())
        .findFirst()
        .flatMap(
            first -> joined(
                Optional.ofNullable(first.parent())
                    .stream()
                    .flatMap(parent -> parent.children().stream())
                    .filter(element -> element.equals(first) || element.is("a[rel~=author]"))
                    .map(PageAuthor::written)));
  }

  private static Optional<String> inMeta(MetaTags meta) {
    if (isLabelledAuthor(meta)) {
      Optional<String> labelled = joined(meta.all("twitter:data1").stream());
      if (labelled.isPresent()) return labelled;
    }
    return Stream.of(META).flatMap(name -> joined(meta.all(name).stream()).stream()).findFirst();
  }

  private Optional<String> nearHeadline() {
    return near.lines().stream().filter(Byline::isOne).flatMap(text -> Byline.name(text).stream()).findFirst();
  }

  private static boolean isLabelledAuthor(MetaTags meta) {
    return meta.first("twitter:label1")
        .filter(label -> label.matches("(?i)written by|author|par|von.*|écrit par|verfasst von"))
        .isPresent();
  }

  private Optional<String> first(String selector, Predicate<String> isName) {
    return page.select(selector)
        .stream()
        .filter(element -> !near.isBeside(element))
        .limit(MANY)
        .flatMap(element -> Byline.name(written(element)).stream())
        .filter(isName)
        .findFirst();
  }

  private static String written(Element element) {
    String content = element.attr("content") + element.attr("data-author");
    return content.isBlank() ? element.text() : content;
  }

  private static Optional<String> joined(Stream<String> written) {
    List<String> names = written.map(Byline::name).flatMap(Optional::stream).distinct().limit(10).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }
}

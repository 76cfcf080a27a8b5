package saidby.format.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.draft.WrittenDate;
import saidby.model.Published;

/// When the story on a page appeared.
final class PageDate {
  private static final String[] META = {"article:published_time", "og:published_time", "article:published",
      "datepublished", "publishdate", "publish-date", "publish_date", "published_time", "pubdate", "parsely-pub-date",
      "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued", "dc.date",
      "dc.date.created",
      "citation_publication_date", "citation_date", "citation_online_date", "date", "article.published",
      "article_date_original",
      "originalpublicationdate", "rnews:datepublished", "cxenseparse:recs:publishtime", "bt:pubdate",
      "article:post_date", "doc_date"};
  private static final String TIMES = "[itemprop=datePublished], time[pubdate], time[datetime][class*=publi], article time[datetime], "
      + "time.entry-date[datetime], .entry-date, abbr.published, abbr[class*=date][title], time[datetime]";
  private static final String NAMED = "[class*=publish], [class*=pubdate], [class*=pubDate], [class*=post-date], "
      + "[class*=article-date], [class*=article__date], [class*=entry-date], [class*=date], [class*=Date], [class*=time], [id*=date], .meta, [class*=posted], [class*=byline], time";
  private static final Pattern IN_ADDRESS = Pattern
      .compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2})[/_-]?(\\d{2})(?=[/_.-]|$|\\D)");
  private static final int LONGEST = 120;

  /// In programs that a page brings along.
  private static final Pattern IN_SCRIPT = Pattern
      .compile(
          "\"(?:date_?[Pp]ublished|publish(?:ed)?_?[Dd]ate|published_?[Aa]t|date_?[Pp]osted|publication_?[Dd]ate|pub_?[Dd]ate)\""
              + "\\s*:\\s*\"([^\"]{8,40})\"");

  private final Document page;
  private final Surroundings near;

  /// @param near what stands near the headline
  PageDate(Document page, Surroundings near) {
    this.page = page;
    this.near = near;
  }

  Optional<Published> find(MetaTags meta, LinkedData data, Optional<String> url) {
    return Stream.<Supplier<Optional<Published>>>of(
        () -> data.first("datePublished").flatMap(WrittenDate::parse),
        () -> Stream.of(META).flatMap(name -> meta.first(name).flatMap(WrittenDate::parse).stream()).findFirst(),
        this::marked,
        () -> url.flatMap(PageDate::inAddress),
        this::named,
        this::nearHeadline,
        this::inScripts,
        () -> data.first("dateCreated").flatMap(WrittenDate::parse),
        () -> data.first("dateModified")
            .or(() -> meta.first("article:modified_time", "og:updated_time", "last-modified"))
            .flatMap(WrittenDate::parse))
        .flatMap(way -> way.get().filter(PageDate::isPossible).stream())
        .findFirst();
  }

  /// There were no pages before 1990, and none can be from the future; a day is left for zones.
  private static boolean isPossible(Published published) {
    LocalDate day = LocalDate.ofInstant(published.instant(), ZoneOffset.UTC);
    return day.getYear() >= 1990 && !day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
  }

  private Optional<Published> marked() {
    for (Element time : page.select(TIMES)) {
      if (near.isBeside(time)) continue;
      for (String written : new String[]{time.attr("datetime"), time.attr("content"), time.attr("title"),
          time.text()}) {
        Optional<Published> date = WrittenDate.parse(written);
        if (date.isPresent()) return date;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> named() {
    return page.select(NAMED)
        .stream()
        .filter(element -> !near.isBeside(element))
        .limit(200)
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST)
        .flatMap(text -> WrittenDate.parse(text).stream())
        .findFirst();
  }

  private Optional<Published> nearHeadline() {
    return near.lines().stream().flatMap(text -> WrittenDate.parse(text).stream()).findFirst();
  }

  private Optional<Published> inScripts() {
    return page.select("script")
        .stream()
        .flatMap(script -> IN_SCRIPT.matcher(script.data()).results())
        .flatMap(found -> WrittenDate.parse(found.group(1)).stream())
        .findFirst();
  }

  private static Optional<Published> inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    if (!matcher.find()) return Optional.empty();
    try {
      return Optional.of(new Published.Day(LocalDate.of(Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.model.Span;

/// Pages of results go on behind the last one that has an offset.
class DeepPagesTest {
  private static final int ARTICLES = 24;
  private static final int QUOTES = 500;
  private static final Person ANA = new Person("ana-ilic", "Ana Ilić", Person.Kind.NAMED, Optional.empty(),
      Optional.empty());

  @Test
  void theNextPageIsThereUntilTheLastHit(@TempDir Path folder) throws Exception {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) articles.add(article("a" + i));
    try (var served = ServedIndex.of(folder, articles)) {
      Client client = served.client;
      List<String> links = new ArrayList<>();
      Optional<String> next = Optional.of("/?q=yes&size=1000&offset=9000");
      for (int hits = 9_000; hits < ARTICLES * QUOTES; hits += 1_000) {
        Document page = page(client, next.orElseThrow());
        assertEquals(1_000, page.select(".result").size(), next.get());
        assertEquals(Integer.toString(hits + 1), page.expectFirst("ol.results").attr("start"));
        links.addAll(page.select(".result a[href^=/quotes/]").eachAttr("href").stream().distinct().toList());
        assertEquals(200, client.get(page.expectFirst("p.hint a[href^=/api/]").attr("href")).statusCode());
        next = page.select("a[rel=next]").eachAttr("href").stream().findFirst();
        if (hits == 9_000) assertEquals("/?q=yes&size=1000&offset=10000", next.orElseThrow(), "a permalink");
      }
      assertEquals(Optional.empty(), next);
      assertEquals(ARTICLES * QUOTES - 9_000, links.size());
      assertEquals(links.size(), links.stream().distinct().count(), "no hit twice");
      String deep = page(client, "/?q=yes&size=1000&offset=10000").expectFirst("a[rel=next]").attr("href");
      Document behind = page(client, deep);
      assertEquals("/?q=yes&size=1000&offset=10000", behind.expectFirst("a[rel=prev]").attr("href"));
      for (String href : behind.select(".tabs a, .orders a, .chips a").eachAttr("href"))
        assertFalse(href.contains("cursor") || href.contains("offset"), "another question begins anew: " + href);
      String speaker = page(client, "/speakers/ana-ilic?offset=10000").expectFirst("a[rel=next]").attr("href");
      assertEquals("10,021–10,040 of 12,000", page(client, speaker).expectFirst(".paging span").text());
      String gone = deep.replaceFirst("cursor=.*", "cursor=x");
      assertEquals(400, client.get(gone).statusCode());
      assertTrue(client.get(gone).body().contains("cursor"));
    }
  }

  private static Document page(Client client, String path) throws Exception {
    var answer = client.get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static AnnotatedArticle article(String id) {
    var article = new Article(id, Metadata.EMPTY, "Yes. ".repeat(QUOTES).strip());
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < QUOTES; i++)
      quotes.add(new Quote(id + "-" + i, Form.DIRECT, List.of(new Span(5 * i, 5 * i + 4)), Optional.empty(), 0,
          new Attribution.Said(ANA, Optional.empty(), "rule", 1), List.of()));
    return new AnnotatedArticle(article, quotes, List.of());
  }
}

package saidby.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The component on the page of another site, with a key that is bound to that site and to one source.
class OtherSiteTest extends BrowserTest {
  private static final String SOURCE = "The Fleet Sentinel";
  private static final String PAGE = """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>The Quayside Gazette</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src {server}; connect-src {server}">
      <script src="{server}/saidby.js" integrity="{integrity}" crossorigin="anonymous" defer></script>
      <main><h1>The Quayside Gazette</h1>
      <saidby-search server="{server}" key="{key}" facets="source,speaker" size="20">
        <form action="{server}/"><input name="q" aria-label="Search quotes"> <button>Search</button></form>
      </saidby-search>
      <saidby-quote server="{server}" key="{key}" quote="{quote}"><blockquote>What she said</blockquote></saidby-quote>
      </main>""";

  private HttpServer gazette;
  private String key = "";

  @BeforeEach
  void serve() throws IOException {
    gazette = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    key = SampleSite.key("http://127.0.0.1:" + gazette.getAddress().getPort(), SOURCE);
    byte[] page = page().getBytes(StandardCharsets.UTF_8);
    gazette.createContext("/", exchange -> {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
      exchange.close();
    });
    gazette.start();
  }

  @AfterEach
  void stop() {
    gazette.stop(0);
  }

  @Test
  void readersFindTheQuotesThatTheKeyMayShowAndNoOthers() {
    Page page = open("http://127.0.0.1:" + gazette.getAddress().getPort() + "/");
    Locator search = page.locator("saidby-search");
    search.locator("input.input").pressSequentially("ceasefire");
    assertThat(search.locator(".found").first()).isVisible();
    for (String source : search.locator(".result .source").allInnerTexts()) assertEquals(SOURCE, source);
    assertThat(search.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\d+ quotes?$"));
    page.keyboard().press("Escape");
    search.locator("summary").first().click();
    assertThat(search.locator("[data-field=source] bdi")).hasText(new String[]{SOURCE});
    search.locator("input.input").fill("");
    search.locator("input.input").pressSequentially("verbyt");
    assertThat(search.getByRole(AriaRole.OPTION).first()).containsText("Oksana Verbytska");
    assertThat(page.locator("saidby-quote figure .source")).hasText(SOURCE);
    assertEquals(List.of(), Axe.violations(page));
  }

  @Test
  void onAnotherSiteTheKeyIsWorthNothingAndTheFormIsShown() {
    Page page = open("http://localhost:" + gazette.getAddress().getPort() + "/");
    page.locator("saidby-search input.input").fill("ceasefire");
    assertThat(page.locator("saidby-search > form[action]")).isVisible();
    assertThat(page.locator("saidby-quote > blockquote")).isVisible();
    assertThat(page.locator("saidby-search .result")).hasCount(0);
    page.waitForTimeout(50);
    forgive("");
  }

  @Override
  boolean isOurs(String url) {
    return super.isOurs(url) || url.contains(":" + gazette.getAddress().getPort() + "/");
  }

  private String page() {
    String embed = SamplePages.text("/help/embed");
    String integrity = embed.substring(embed.indexOf("sha384-"));
    return PAGE.replace("{server}", SampleSite.url())
        .replace("{integrity}", integrity.substring(0, integrity.indexOf('"')))
        .replace("{key}", key)
        .replace("{quote}", SamplePages.quoteId("ceasefire&source=The+Fleet+Sentinel"));
  }
}

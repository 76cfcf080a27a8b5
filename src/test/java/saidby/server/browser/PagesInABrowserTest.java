package saidby.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every page.
class PagesInABrowserTest extends BrowserTest {

  static List<String> pages() {
    return Chromium.isMissing() ? List.of("/") : SamplePages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNoViolationPhonesScrollOneWayAndDarkIsReadable(String path) {
    Page page = open(path);
    forgive("status of 404");
    page.locator("details").evaluateAll("all => all.forEach(one => { one.open = true; })");
    assertEquals(List.of(), Axe.violations(page));
    String light = background(page);
    page.setViewportSize(360, 740);
    assertEquals(360, page.evaluate("document.scrollingElement.scrollWidth"), "width of what can be scrolled");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNotEquals(light, background(page));
    assertEquals(List.of(), Axe.contrasts(page));
  }

  private static String background(Page page) {
    return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void nothingMovesWhileResultsArrive() {
    Page page = open("about:blank", desktop());
    page.addInitScript("""
        window.moved = [];
        new PerformanceObserver(list => list.getEntries().forEach(entry => moved.push(entry.value + " " +
          entry.sources.map(one => one.node && (one.node.id || one.node.className || one.node.nodeName)))))
          .observe({type: "layout-shift", buffered: true});""");
    page.route("**/?q=ceasefire", route -> {
      page.waitForTimeout(600); // slower than the half second in which browsers forgive what moves after a key
      route.resume();
    });
    page.navigate(SampleSite.url() + "/");
    page.locator("#q").pressSequentially("ceasefire");
    assertThat(page.locator("#answer:not([aria-busy]) mark.found").first()).isVisible();
    page.locator("#q").fill("ceasefire plan");
    assertThat(page).hasTitle("ceasefire plan – Saidby");
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    assertEquals(List.of(), page.evaluate("moved"));
  }

  @Test
  void textFromRightToLeftRunsSo() {
    Page page = open("/?q=" + "מרמלדה");
    assertEquals("rtl", page.locator(".result blockquote p").evaluate("p => getComputedStyle(p).direction"));
    assertEquals("rtl", page.locator("#q").evaluate("box => getComputedStyle(box).direction"));
    assertEquals("ltr", open("/?q=ceasefire").locator(".result blockquote p")
        .first()
        .evaluate("p => getComputedStyle(p).direction"));
  }

  @Test
  void theLinkToThePublisherLeadsToTheWords() {
    Page page = open("/?q=marmalade+cheap");
    assertThat(page.locator(".result .how a[rel*=external]")).hasAttribute("href",
        "https://fleet-sentinel.example/jar#top:~:text=Well%2Dmade%2C%20cheap%20%26%20bitter,less%2C%20I%20told%20them"
            + "&text=It%20sells");
  }

  @Test
  void whoeverWantsNoMotionGetsNone() {
    String behaviour = "getComputedStyle(document.documentElement).scrollBehavior";
    assertEquals("smooth", open("/help").evaluate(behaviour));
    Page still = open("/help", desktop()
        .setReducedMotion(ReducedMotion.REDUCE));
    assertEquals("auto", still.evaluate(behaviour));
  }

  @Test
  void paperShowsTheQuotesAndNoControls() {
    Page page = open("/?q=ceasefire");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".result").first()).isVisible();
    for (String control : List.of(".box", ".side", ".tabs", ".copy >> nth=0", ".bottom"))
      assertThat(page.locator(control)).isHidden();
  }

  @Test
  void hostileTextsStayTexts() {
    for (String path : List.of("/?q=marmalade", "/?q=<img+src=x+onerror=alert(8)>+OR+marmalade", "/speakers",
        "/compare?a=marmalade&b=<script>alert(9)</script>")) {
      Page page = open(path);
      assertEquals(0, page.locator("img, b[onclick], a[href^='javascript:']").count(), path);
    }
    Page page = open("/");
    page.locator("#q").pressSequentially("sabo");
    assertThat(page.locator(".suggestion").first()).containsText("<svg/onload=alert(4)>Saboteur");
    page.locator("#q").fill("<img src=x onerror=alert(8)> OR marmalade");
    assertThat(page).hasTitle("<img src=x onerror=alert(8)> OR marmalade – Saidby");
    page.locator(".result", new Page.LocatorOptions().setHasText("Saboteur")).locator(".permalink").click();
    assertThat(page.locator(".words")).containsText("<script>alert(5)</script>");
    assertEquals(0, page.locator("img, .words b, a[href^='javascript:']").count());
    page.locator(".origin a").first().click();
    assertThat(page.locator("h1")).hasText("<img src=x onerror=alert(1)> Marmalade");
  }

  @Test
  void twoSpeakersOrPhrasesAreCompared() {
    Page page = open("/compare");
    page.locator("#a").pressSequentially("verbyt");
    page.locator(".suggestion").first().click();
    assertThat(page.locator("#a")).hasValue("by:\"Oksana Verbytska\"");
    page.locator("#b").fill("ceasefire");
    page.locator("#b").press("Enter");
    assertThat(page.locator(".pair h2")).hasText(new String[]{"by:\"Oksana Verbytska\"", "ceasefire"});
    assertTrue(page.locator(".paired rect").count() > 2);
    page.locator(".paired summary").click();
    assertThat(page.locator(".paired tbody tr").first()).isVisible();
  }
}

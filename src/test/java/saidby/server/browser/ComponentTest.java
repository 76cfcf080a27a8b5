package saidby.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `<saidby-search>` and `<saidby-quote>` on the imaginary newspaper's page.
class ComponentTest extends BrowserTest {
  private static final Pattern COUNT = Pattern.compile("^\\d+ quotes?$");

  @Test
  void theSearchFindsWhileOneTypes() {
    Page page = open("/help/example");
    Locator search = page.locator("main article saidby-search");
    box(search).pressSequentially("ceasefire");
    assertThat(search.locator(".found").first()).containsText(Pattern.compile("ceasefire", Pattern.CASE_INSENSITIVE));
    assertThat(search.getByRole(AriaRole.STATUS)).hasText(COUNT);
    assertThat(search.locator(".result")).hasCount(3);
    search.locator(".more").click();
    assertThat(search.locator(".result")).hasCount(6);
    assertThat(search.locator(".result").nth(3).locator("a.link")).isFocused();
  }

  @Test
  void facetsNarrowAndChipsTakeItBack() {
    Page page = open("/help/example");
    Locator search = page.locator("main article saidby-search");
    search.locator("summary", new Locator.LocatorOptions().setHasText("Source")).click();
    Locator value = search.locator("[data-field=source] button").first();
    String label = value.locator("bdi").innerText();
    value.click();
    assertThat(value).hasAttribute("aria-pressed", "true");
    assertThat(value).isFocused();
    assertThat(search.locator(".result .source").first()).hasText(label);
    search.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove " + label)).click();
    assertThat(search.locator(".chips")).isHidden();
    assertThat(box(search)).isFocused();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Page page = open("/help/example");
    Locator search = page.locator("main article saidby-search");
    box(search).focus();
    page.keyboard().type("verbyt");
    Locator option = search.getByRole(AriaRole.OPTION).first();
    assertThat(option).containsText("Oksana Verbytska");
    page.keyboard().press("ArrowDown");
    assertThat(option).hasAttribute("aria-selected", "true");
    page.keyboard().press("Enter");
    assertThat(search.locator(".chips button")).hasText("Oksana Verbytska ×");
    assertThat(search.locator(".result .speaker").first()).hasText("Oksana Verbytska");
    page.keyboard().press("ArrowDown");
    assertThat(search.locator("a.link").first()).isFocused();
    page.keyboard().press("Escape");
    assertThat(box(search)).isFocused();
  }

  @Test
  void labelsSpeakFrenchOnAFrenchPage() {
    Locator search = open("/help/example").locator("aside saidby-search");
    assertThat(search.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chercher"))).isVisible();
    box(search).fill("ceasefire");
    assertThat(search.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\d+ citations$"));
    assertThat(search.locator("summary")).hasText("Source");
    assertThat(search.locator("time").first()).containsText(Pattern.compile("janvier|février|mars|avril|mai|juin"));
  }

  @Test
  void eventsTellWhatHappensAndSelectingCanBeTakenOver() {
    Page page = open("/help/example");
    assertThat(page.locator("main article saidby-search .result")).hasCount(3);
    page.evaluate("""
        window.told = [];
        for (const name of ["results", "select"])
          document.addEventListener("saidby-" + name, event => {
            told.push(name + " " + (event.detail.query ?? event.detail.hit.form));
            event.preventDefault();
          });""");
    Locator search = page.locator("main article saidby-search");
    box(search).fill("\"a petrol stop\"");
    assertThat(search.getByRole(AriaRole.STATUS)).hasText(COUNT);
    assertThat(search.locator(".result a.link").first()).containsText("petrol stop");
    search.locator(".result a.link").first().click();
    assertEquals(List.of("results \"a petrol stop\"", "select direct"), page.evaluate("told"));
    assertThat(page).hasURL(Pattern.compile("/help/example$"));
  }

  @Test
  void theQuoteStandsWithItsSpeakerAndOrigin() {
    Page page = open("/help/example");
    Locator quote = page.locator("saidby-quote");
    assertThat(quote.locator("figure blockquote")).isVisible();
    assertThat(quote.locator("figcaption a").first()).hasAttribute("href", Pattern.compile("/quotes/"));
    page.evaluate("id => document.querySelector('saidby-quote').setAttribute('quote', id)",
        SamplePages.quoteId("marmalade+everywhere"));
    assertThat(quote.locator("figure blockquote")).containsText("<script>alert(5)</script>");
    assertThat(quote.locator("figcaption")).containsText("<svg/onload=alert(4)>Saboteur");
    assertThat(quote.locator("a[href^=javascript]")).hasCount(0);
  }

  @Test
  void whatCannotBeReachedLeavesWhatThePagePutInside() {
    Page page = open("/help/example");
    page.waitForConsoleMessage(
        new Page.WaitForConsoleMessageOptions().setPredicate(told -> told.text().contains("status of 404")),
        () -> page.evaluate("document.querySelector('saidby-quote').setAttribute('quote', 'no such quote')"));
    assertThat(page.locator("saidby-quote > blockquote")).isVisible();
    forgive("status of 404");
  }

  @Test
  void withoutJavaScriptFormAndQuoteAreThere() {
    Page page = open("/help/example", desktop().setJavaScriptEnabled(false));
    assertThat(page.locator("saidby-quote > blockquote")).isVisible();
    page.locator("article input[name=q]").fill("ceasefire");
    page.locator("article input[name=q]").press("Enter");
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire");
  }

  @Test
  void axeFindsNoViolationWhileSuggestionsAndFacetsAreOpen() {
    Page page = open("/help/example");
    Locator search = page.locator("main article saidby-search");
    search.locator("summary").first().click();
    box(search).pressSequentially("cease");
    assertThat(search.getByRole(AriaRole.LISTBOX)).isVisible();
    assertThat(page.locator("saidby-quote figure")).isVisible();
    assertEquals(List.of(), Axe.violations(page));
    Page own = open("/");
    own.locator("#q").pressSequentially("cease");
    assertThat(own.getByRole(AriaRole.LISTBOX)).isVisible();
    assertEquals(List.of(), Axe.violations(own));
  }

  private static Locator box(Locator search) {
    return search.locator("input.input");
  }
}

package saidby.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchAsOneTypesTest extends BrowserTest {
  private static final Pattern COUNT = Pattern.compile("\\d+ quotes?");

  @Test
  void resultsComeWhileOneTypesAndTheAddressKeepsUp() {
    Page page = open("/");
    box(page).pressSequentially("ceasefire");
    assertThat(page.locator(".summary h2")).hasText(COUNT);
    assertThat(page.locator("mark.found").first()).containsText(Pattern.compile("ceasefire", Pattern.CASE_INSENSITIVE));
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire");
    assertThat(page).hasTitle("ceasefire – Saidby");
    assertThat(page.locator("#status")).hasText(COUNT);
  }

  @Test
  void theBackButtonShowsWhatWasThereBefore() {
    Page page = open("/?q=bridge");
    String before = page.locator(".results").innerText();
    box(page).fill("ceasefire");
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire");
    box(page).press("Enter");
    page.locator(".orders a", new Page.LocatorOptions().setHasText("Oldest")).click();
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire&sort=oldest");
    page.goBack();
    assertThat(page.locator(".orders a[aria-current]")).hasText("Relevance");
    page.goBack();
    assertThat(box(page)).hasValue("bridge");
    assertEquals(before, page.locator(".results").innerText());
    page.goForward();
    assertThat(box(page)).hasValue("ceasefire");
  }

  @Test
  void typingNeverWaitsForTheServer() {
    Page page = open("/");
    var first = new CompletableFuture<Route>();
    page.route("**/?q=cea", first::complete); // never answered while typing goes on
    box(page).pressSequentially("cea");
    page.waitForCondition(first::isDone);
    box(page).pressSequentially("sefire");
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire");
    assertThat(page.locator("#answer:not([aria-busy]) .summary h2")).hasText(COUNT);
    first.join().abort();
    assertThat(box(page)).hasValue("ceasefire");
  }

  @Test
  void thatTheServerIsGoneIsSaidAndWhatWasThereStays() {
    Page page = open("/?q=bridge");
    page.route("**/?q=bridges", Route::abort);
    box(page).fill("bridges");
    assertThat(page.locator("#status.trouble")).containsText("cannot be reached");
    assertThat(page.locator(".result").first()).isVisible();
    forgive("ERR_FAILED");
    box(page).fill("truce");
    assertThat(page).hasTitle("truce – Saidby");
    assertThat(page.locator("#status.trouble")).hasCount(0);
  }

  @Test
  void facetsNarrowAndEveryChipTakesItsPartBack() {
    Page page = open("/?q=ceasefire");
    page.locator("section:has(#facet-source) .facet a").first().click();
    assertThat(page.locator(".chips a").first()).containsText("Source:");
    page.locator("section:has(#facet-form) .facet a").first().click();
    assertThat(page).hasURL(Pattern.compile("q=ceasefire&source=.*&form="));
    assertThat(page.locator(".chips li")).hasCount(3);
    page.locator(".chips a").first().click();
    assertThat(page.locator(".chips li")).hasCount(1);
    page.locator(".chips a").first().click();
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire");
  }

  @Test
  void aFacetIsSearchedInsideAndTheCaretStays() {
    Page page = open("/");
    Locator find = page.getByLabel("Find a speaker");
    find.pressSequentially("ve");
    assertThat(page.locator("section:has(#facet-speaker) .facet li").first()).containsText(Pattern.compile("\\bVe"));
    assertThat(find).isFocused();
    find.pressSequentially("r");
    assertThat(find).hasValue("ver");
    assertThat(page).hasURL(SampleSite.url() + "/?speaker.find=ver");
  }

  @Test
  void theFocusStaysOnTheFacetThatWasFollowed() {
    Page page = open("/?q=ceasefire");
    Locator source = page.locator("section:has(#facet-source) .facet li > a:first-child").first();
    String name = source.locator("bdi").innerText();
    source.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".chips li")).hasCount(1);
    assertThat(page.locator("section:has(#facet-source) a:focus bdi")).hasText(name);
  }

  @Test
  void aSuggestedSpeakerBecomesAFilterByKeyboardAlone() {
    Page page = open("/");
    page.keyboard().press("/");
    assertThat(box(page)).isFocused();
    page.keyboard().type("verbyt");
    Locator options = page.getByRole(AriaRole.OPTION);
    assertThat(options.first()).containsText("Verbytska");
    page.keyboard().press("ArrowDown");
    assertEquals(options.first().getAttribute("id"), box(page).getAttribute("aria-activedescendant"));
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Enter");
    assertThat(page.locator(".chips a").first()).containsText("Said by: Oksana Verbytska");
    assertThat(box(page)).hasValue("");
    assertThat(box(page)).hasAttribute("aria-expanded", "false");
  }

  @Test
  void arrowsGoThroughTheResultsEnterOpensAndEscapeGoesBack() {
    Page page = open("/?q=ceasefire");
    box(page).focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".result").nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".result").nth(1)).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(box(page)).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(box(page)).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/quotes/"));
  }

  @Test
  void escapeClosesTheSuggestionsAndThenEmptiesTheBox() {
    Page page = open("/");
    box(page).pressSequentially("cease");
    assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    assertThat(box(page)).hasValue("cease");
    page.keyboard().press("Escape");
    assertThat(box(page)).hasValue("");
    assertThat(page.locator(".welcome h1")).isVisible();
  }

  @Test
  void aPermalinkKeepsEverything() {
    String address = "/?q=the&what=articles&country=UA&source.not=Rift+Courier&from=2026-01-01&to=2026-12-31&sort=oldest";
    Page page = open(address);
    assertThat(page.locator(".chips li")).hasCount(5);
    assertThat(page.locator(".tabs a[aria-current]")).hasText("Articles");
    assertThat(page.locator(".orders a[aria-current]")).hasText("Oldest");
    assertThat(page.getByLabel("Until", new Page.GetByLabelOptions().setExact(false)).first()).hasValue("2026-12-31");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.locator(".summary .copy").click();
    assertThat(page.locator(".summary .copy")).hasText("Copied");
    String copied = (String) page.evaluate("navigator.clipboard.readText()");
    assertTrue(copied.startsWith(SampleSite.url() + "/?q=the&what=articles&country=UA&"), copied);
  }

  @Test
  void withoutJavaScriptEverythingIsLinksAndForms() {
    Page page = open("/", desktop().setJavaScriptEnabled(false));
    box(page).fill("ceasefire");
    box(page).press("Enter");
    assertThat(page.locator(".summary h2")).hasText(COUNT);
    page.locator("section:has(#facet-source) .facet a").first().click();
    assertThat(page.locator(".chips li")).hasCount(1);
    page.locator(".histogram .table summary").click();
    page.locator(".histogram tbody a").first().click();
    assertThat(page.locator(".chips li")).hasCount(4);
    page.locator(".chips a.clear").click();
    assertThat(page).hasURL(SampleSite.url() + "/?q=ceasefire");
    assertThat(page.locator(".copy")).isHidden();
    page.locator(".permalink").first().click();
    assertThat(page).hasURL(Pattern.compile("/quotes/"));
  }

  private static Locator box(Page page) {
    return page.locator("#q");
  }
}

package saidby.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HistogramTest extends BrowserTest {
  private static final Pattern NARROWED = Pattern.compile("from=.*&to=");

  @Test
  void draggingWithTheMouseNarrowsToThatTime() {
    Page page = open("/?q=the");
    BoundingBox plot = page.locator(".plot").boundingBox();
    double y = plot.y + plot.height / 2;
    page.mouse().move(plot.x + plot.width * 0.3, y);
    page.mouse().down();
    page.mouse().move(plot.x + plot.width * 0.4, y);
    page.mouse().move(plot.x + plot.width * 0.6, y);
    assertThat(page.locator(".plot .band")).isVisible();
    page.mouse().up();
    assertThat(page).hasURL(NARROWED);
    assertThat(page.locator(".chips a").first()).containsText("From:");
  }

  @Test
  void aClickOnABarNarrowsToIt() {
    Page page = open("/?q=the");
    Locator bar = page.locator(".plot a").first();
    String label = bar.locator("title").textContent();
    bar.click();
    assertThat(page).hasURL(NARROWED);
    String total = label.substring(label.lastIndexOf(' ') + 1);
    assertThat(page.locator(".summary h2")).hasText(Pattern.compile("^" + total + " quotes?$"));
  }

  @Test
  void aFingerDraggedAcrossNarrowsAndOneDraggedDownScrolls() {
    Page page = open("/?q=the", phone());
    Locator plot = page.locator(".plot");
    assertEquals("pan-y", plot.evaluate("plot => getComputedStyle(plot).touchAction"));
    BoundingBox at = plot.boundingBox();
    for (String step : new String[]{"pointerdown 0.2", "pointermove 0.4", "pointermove 0.7", "pointerup 0.7"}) {
      String[] parts = step.split(" ");
      plot.dispatchEvent(parts[0],
          Map.of("clientX", at.x + at.width * Double.parseDouble(parts[1]), "clientY", at.y + 9,
              "pointerType", "touch", "pointerId", 1, "bubbles", true));
    }
    assertThat(page).hasURL(NARROWED);
  }

  @Test
  void theKeyboardMovesBothEndsAndEnterNarrows() {
    Page page = open("/?q=the");
    Locator from = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("From"));
    Locator until = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Until"));
    String first = from.getAttribute("aria-valuetext");
    from.press("ArrowRight");
    assertNotEquals(first, from.getAttribute("aria-valuetext"));
    until.press("ArrowLeft");
    until.press("Escape");
    assertThat(from).hasAttribute("aria-valuetext", first);
    from.press("ArrowRight");
    from.press("Enter");
    assertThat(page).hasURL(NARROWED);
  }

  @Test
  void thePlotHasATableBehindIt() {
    Page page = open("/?q=the");
    page.locator(".histogram summary").click();
    int bars = page.locator(".plot a").count();
    assertThat(page.locator(".histogram tbody a")).hasCount(bars);
    assertThat(page.locator(".plot svg")).hasAttribute("aria-hidden", "true");
  }
}

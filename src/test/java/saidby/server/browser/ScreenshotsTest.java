package saidby.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Not a test: takes pictures of every page, to be looked at. `mvn -Pscreenshots` puts them into `target/screenshots`.
@EnabledIfSystemProperty(named = "saidby.screenshots", matches = "true",
    disabledReason = "pictures come with mvn -Pscreenshots")
class ScreenshotsTest extends BrowserTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @Test
  void takePictures() {
    for (String path : SamplePages.all()) {
      String name = name(path);
      take(path, name, desktop());
      take(path, name + "-phone", phone().setViewportSize(390, 844));
      take(path, name + "-dark", desktop().setColorScheme(ColorScheme.DARK));
    }
    Page typing = open("/?q=ceasefire");
    typing.locator("#q").pressSequentially(" ver");
    typing.locator("#q").fill("cease");
    typing.locator(".suggestion").first().waitFor();
    typing.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve("suggestions.png")));
    forgive("status of 404");
  }

  private void take(String path, String name, NewContextOptions options) {
    Page page = open(path, options);
    if (path.equals("/help/example")) page.locator("saidby-search .result").first().waitFor();
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(false));
    page.context().close();
  }

  /// "/?q=ceasefire" is "search-q-ceasefire".
  private static String name(String path) {
    String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String begin = path.startsWith("/?") ? "search-" : "";
    return name.isEmpty() ? "start" : begin + name.substring(0, Math.min(40, name.length()));
  }
}

package saidby.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import saidby.export.Rows;

/// Quotes that are taken elsewhere: by machines, into a text, into a spreadsheet.
class QuotesLeaveTest extends BrowserTest {
  /// What the policy stopped would stand on the console, and fail the test.
  @Test
  void theBrowserLetsMachinesReadWhatThePageIsAbout() {
    Page page = open(SamplePages.quote("ceasefire"));
    Object type = page.evaluate(
        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']");
    assertEquals("Quotation", type);
  }

  @Test
  void oneClickSelectsTheCitation() {
    Page page = open(SamplePages.quote("ceasefire"));
    page.locator(".citation").click();
    assertEquals(page.locator(".citation").innerText(), page.evaluate("getSelection().toString()"));
  }

  @Test
  void aLinkLoadsAllResultsAsATable() throws IOException {
    Page page = open("/?q=ceasefire");
    Download download = page.waitForDownload(() -> page.locator("a[download]", new Page.LocatorOptions()
        .setHasText("CSV")).click());
    assertEquals("saidby.csv", download.suggestedFilename());
    int rows = Rows.of(Files.readString(download.path())).size() - 1;
    String shown = page.locator(".summary h2").innerText();
    assertTrue(shown.startsWith(rows + " quotes"), rows + " rows for " + shown);
  }
}

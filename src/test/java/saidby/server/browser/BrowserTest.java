package saidby.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// A test that looks at the sample site through a browser. Any error on the browser's console fails it: so does all that
/// the Content-Security-Policy stops, and a request to any other host.
abstract class BrowserTest {
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void needsChromium() {
    assumeFalse(Chromium.isMissing(),
        "Skipped: no Chromium on this machine; install it (apt-get install chromium) or name it in SAIDBY_CHROMIUM.");
  }

  /// A page of the sample site in a window of its own.
  final Page open(String path) {
    return open(path, new NewContextOptions().setViewportSize(1280, 900));
  }

  final Page open(String path, NewContextOptions options) {
    BrowserContext context = Chromium.browser().newContext(options.setBaseURL(SampleSite.url()));
    context.setDefaultTimeout(2_500);
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) complaints.add(message.text());
    });
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("a dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!isOurs(request.url())) complaints.add("a request to " + request.url());
    });
    page.navigate(path);
    return page;
  }

  /// A window as narrow as the narrowest phone in use, with a finger instead of a mouse.
  static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
  }

  /// For a test that provokes an error on purpose.
  final void forgive(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  /// Where a page is, without the server.
  static String address(Page page) {
    return page.url().replaceFirst("^" + Pattern.quote(SampleSite.url()), "");
  }

  boolean isOurs(String url) {
    return url.startsWith(SampleSite.url() + "/") || url.startsWith("data:") || url.startsWith("blob:");
  }

  @AfterEach
  void closeAndComplain() {
    contexts.forEach(BrowserContext::close);
    assertEquals(List.of(), complaints, "what the browser complained about");
  }
}

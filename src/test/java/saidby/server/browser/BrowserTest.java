package saidby.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A test that looks at the sample site through a browser. Any error on the browser's console fails it: so does all that
/// the Content-Security-Policy stops, and a request to any other host.
///
/// Tests of one class share a window, as opening one takes longer than most of them; what needs another one, such as a
/// phone, gets it to itself. The browser is driven by one thread at a time.
@ResourceLock("saidby.server.browser.Chromium")
abstract class BrowserTest {
  /// Milliseconds: machines that build and test at the same time are slow.
  private static final int PATIENCE = 120_000;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static @Nullable Page shared;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  // Kept, as only the very same listener can be taken away again.
  private final Consumer<ConsoleMessage> console = this::hear;
  private final Consumer<String> failures = complaints::add;
  private final Consumer<Dialog> dialogs = this::dismiss;
  private final Consumer<Request> requests = this::watch;

  @BeforeAll
  static void needsChromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    assumeFalse(Chromium.isMissing(),
        "Skipped: no Chromium on this machine; install it (apt-get install chromium) or name it in SAIDBY_CHROMIUM.");
  }

  /// A page of the sample site.
  final Page open(String path) {
    Page page = shared == null ? window(desktop()) : shared;
    shared = page;
    return listened(page, path);
  }

  /// A page in a window of its own.
  final Page open(String path, NewContextOptions options) {
    Page page = window(options);
    contexts.add(page.context());
    return listened(page, path);
  }

  private static Page window(NewContextOptions options) {
    BrowserContext context = Chromium.browser().newContext(options.setBaseURL(SampleSite.url()));
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  }

  private Page listened(Page page, String path) {
    stopListening(page);
    page.onConsoleMessage(console);
    page.onPageError(failures);
    page.onDialog(dialogs);
    page.onRequest(requests);
    page.navigate(path);
    return page;
  }

  private void stopListening(Page page) {
    page.offConsoleMessage(console);
    page.offPageError(failures);
    page.offDialog(dialogs);
    page.offRequest(requests);
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) complaints.add(message.text());
  }

  private void dismiss(Dialog dialog) {
    complaints.add("a dialog: " + dialog.message());
    dialog.dismiss();
  }

  private void watch(Request request) {
    if (!isOurs(request.url())) complaints.add("a request to " + request.url());
  }

  static NewContextOptions desktop() {
    return new NewContextOptions().setViewportSize(WIDTH, HEIGHT);
  }

  /// A window as narrow as the narrowest phone in use, with a finger instead of a mouse.
  static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
  }

  /// For a test that provokes an error on purpose.
  final void forgive(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  /// What a page may ask for.
  boolean isOurs(String url) {
    return url.startsWith(SampleSite.url() + "/") || url.startsWith("data:") || url.startsWith("blob:");
  }

  @AfterEach
  void tidyUpAndComplain() {
    contexts.forEach(BrowserContext::close);
    Page page = shared;
    if (page != null) {
      stopListening(page);
      page.unrouteAll();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.SCREEN));
      page.setViewportSize(WIDTH, HEIGHT);
    }
    assertEquals(List.of(), complaints, "what the browser complained about");
  }

  @AfterAll
  static void closeWindow() {
    if (shared != null) shared.context().close();
    shared = null;
  }
}

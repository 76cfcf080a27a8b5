package saidby.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, started when first needed and used by all tests; none is ever downloaded.
final class Chromium {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
  private static final Optional<Path> PROGRAM = find();

  private Chromium() {}

  static boolean isMissing() {
    return PROGRAM.isEmpty();
  }

  static Browser browser() {
    return Running.BROWSER;
  }

  private static Optional<Path> find() {
    String told = System.getenv().getOrDefault("SAIDBY_CHROMIUM", "");
    if (!told.isEmpty()) return Optional.of(Path.of(told));
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static final class Running {
    static final Playwright PLAYWRIGHT = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final Browser BROWSER = PLAYWRIGHT.chromium()
        .launch(new LaunchOptions().setExecutablePath(PROGRAM.orElseThrow())
            .setChromiumSandbox(false)
            .setArgs(List.of("--disable-quic", "--no-first-run", "--disable-component-update")));
    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "close Chromium"));
    }
  }
}

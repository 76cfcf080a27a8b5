package saidby.server.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rules of [axe](https://github.com/dequelabs/axe-core) on what people with disabilities can use: WCAG 2.2 A and AA, and
/// its best practices.
final class Axe {
  private static final String SCRIPT = script();
  private static final String RUN = """
      async () => (await axe.run(document, {resultTypes: ["violations"]})).violations.flatMap(rule =>
        rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`))""";

  private Axe() {}

  /// What it finds wrong on a page, shadow roots included; empty is good.
  @SuppressWarnings("unchecked") // the script gives a list of strings
  static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

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
      async only => (await axe.run(document, {resultTypes: ["violations"], ...(only.length ? {runOnly: only} : {})}))
        .violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`))""";

  private Axe() {}

  /// What it finds wrong on a page, shadow roots included; empty is good.
  static List<String> violations(Page page) {
    return run(page, List.of());
  }

  /// What is hard to read on a page; empty is good.
  static List<String> contrasts(Page page) {
    return run(page, List.of("color-contrast"));
  }

  @SuppressWarnings("unchecked") // the script gives a list of strings
  private static List<String> run(Page page, List<String> rules) {
    if (!(Boolean) page.evaluate("'axe' in window")) page.evaluate(SCRIPT);
    return (List<String>) page.evaluate(RUN, rules);
  }

  private static String script() {
    try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

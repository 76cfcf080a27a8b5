package saidby.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import saidby.server.page.Shell;

/// Fills the templates that the build compiled.
final class PageRenderer {
  private static final int USUAL_CHARACTERS = 32 * 1024;

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
      PageRenderer.class.getClassLoader(), "saidby.server.view");

  /// Answers with a page.
  ///
  /// @param template its name without the ending
  /// @param section the entry of the navigation that is current; may be empty
  /// @param page what the template calls `page`
  void show(Context context, String template, String title, String section, Object page) {
    show(context, template, shell(title, section), page);
  }

  static Shell shell(String title, String section) {
    return new Shell(title, section, Assets.STYLE.href(), Assets.SCRIPT.href());
  }

  /// The same in a shell of the caller's.
  void show(Context context, String template, Shell shell, Object page) {
    answer(context, html(template, shell, page));
  }

  /// A page in UTF-8.
  byte[] html(String template, Shell shell, Object page) {
    var html = new StringOutput(USUAL_CHARACTERS);
    engine.render(template + ".jte", Map.of("shell", shell, "page", page), html);
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Answers with a page that was made before.
  void answer(Context context, byte[] html) {
    context.contentType("text/html; charset=utf-8").result(html);
  }
}

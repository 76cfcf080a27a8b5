package saidby.json;

import java.time.Instant;
import java.util.Optional;
import saidby.search.Hit;

/// One hit of an export.
public final class ExportJson {
  private ExportJson() {}

  /// What was asked, when, and of which state of the index.
  ///
  /// @param page of the hit
  public record Origin(Optional<String> page, String query, Instant at, long generation) {}

  /// A hit as a search tells it, and `"page"` and `"export":{"query","at","generation"}`; UTF-8, without a line break.
  public static byte[] line(Hit hit, Origin origin) {
    return JsonText.utf8(json -> {
      HitFields.write(json, hit);
      json.text("page", origin.page());
      json.object("export", export -> {
        export.text("query", origin.query());
        export.text("at", origin.at().toString());
        export.number("generation", origin.generation());
      });
    });
  }
}

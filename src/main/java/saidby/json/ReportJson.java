package saidby.json;

import java.util.Optional;
import java.util.OptionalLong;

/// The lines of a report on a run: what became of each item, and which files were begun and ended.
public final class ReportJson {
  private ReportJson() {}

  /// Where an item stood.
  ///
  /// @param place all of it as people write it
  public record Where(String file, OptionalLong record, OptionalLong line, String place) {}

  /// `{"file","record","line","place","id","result","reason"}`.
  public static String item(Where where, Optional<String> id, String result, Optional<String> reason) {
    return JsonText.object(json -> {
      json.text("file", where.file());
      number(json, "record", where.record());
      number(json, "line", where.line());
      json.text("place", where.place());
      json.text("id", id);
      json.text("result", result);
      json.text("reason", reason);
    });
  }

  /// `{"event","file","size","modified"}`.
  ///
  /// @param event `begins` or `ends`
  public static String file(String event, String file, long size, long modified) {
    return JsonText.object(json -> {
      json.text("event", event);
      json.text("file", file);
      json.number("size", size);
      json.number("modified", modified);
    });
  }

  /// `{"event":"run","index","map"}`: the first line.
  public static String run(String index, Optional<String> map) {
    return JsonText.object(json -> {
      json.text("event", "run");
      json.text("index", index);
      json.text("map", map);
    });
  }

  private static void number(JsonText json, String name, OptionalLong value) {
    if (value.isPresent()) json.number(name, value.getAsLong());
    else json.text(name, Optional.empty());
  }
}

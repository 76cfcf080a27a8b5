package saidby.format.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import saidby.format.markup.Paragraphs;
import saidby.json.JsonValue;

/// The texts of a ninjs item: one story in several forms, as `body_xhtml` and the like, or as `bodies` with a role and a
/// type of content each.
final class NinjsBody {
  private static final Pattern HTML = Pattern.compile("<(?:p|div|br|section|article|h[1-6])\\b[^<>]*>");

  /// A text in one of its forms.
  ///
  /// @param type of content, as far as it is told; the role else
  private record Form(String type, String value) {
    /// The forms that keep paragraphs come first, NITF in a dialect of its own last.
    int rank() {
      if (type.contains("html") || (type.isEmpty() && looksLikeMarkup())) return 0;
      if (type.contains("nitf") && !type.contains("ttnitf")) return 1;
      if (type.contains("xml") || type.contains("json")) return 3;
      return 2;
    }

    boolean looksLikeMarkup() {
      return HTML.matcher(value).find();
    }

    String text() {
      return switch (rank()) {
        case 0 -> Paragraphs.ofHtml(value);
        case 1 -> Nitf.embedded(value).flatMap(story -> story.body).orElse("");
        case 2 -> looksLikeMarkup() ? Paragraphs.ofHtml(value) : Paragraphs.ofAny(value);
        default -> "";
      };
    }
  }

  private NinjsBody() {}

  /// Why the item cannot be taken: a text that is none.
  static Optional<String> wrong(JsonValue item) {
    if (!(item instanceof JsonValue.Fields(Map<String, JsonValue> byName))) return Optional.empty();
    for (Map.Entry<String, JsonValue> field : byName.entrySet())
      if (field.getKey().startsWith("body_") && !isText(field.getValue()))
        return Optional.of("%s: must be a string, is %s".formatted(field.getKey(), field.getValue().kind()));
    return Optional.empty();
  }

  private static boolean isText(JsonValue value) {
    return value instanceof JsonValue.Text || value instanceof JsonValue.Nothing;
  }

  static void fill(JsonValue item, Story story) {
    story.body = best(forms(item, "body_", "bodies"));
    story.summary = best(forms(item, "description_", "descriptions"));
  }

  static Optional<String> headline(JsonValue item) {
    return item.text("headline")
        .or(() -> item.get("headlines")
            .map(JsonValue::items)
            .orElse(List.of())
            .stream()
            .filter(line -> line.text("role").orElse("").toLowerCase(Locale.ROOT).contains("main"))
            .flatMap(line -> line.text("value").stream())
            .findFirst())
        .or(() -> forms(item, "headline_", "headlines").stream().findFirst().map(Form::value));
  }

  /// Of all forms the first by rank that has a text, unless a later one has far more of it.
  private static Optional<String> best(List<Form> forms) {
    String best = "";
    for (Form form : forms.stream().sorted(Comparator.comparingInt(Form::rank)).toList()) {
      String text = form.text();
      if (text.length() > 2 * best.length()) best = text;
    }
    return Optional.of(best).filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
  }

  private static List<Form> forms(JsonValue item, String prefix, String plural) {
    List<Form> forms = new ArrayList<>();
    if (item instanceof JsonValue.Fields(Map<String, JsonValue> byName))
      byName.forEach((name, value) -> {
        if (name.startsWith(prefix))
          value.text()
              .ifPresent(text -> forms.add(new Form(name.substring(prefix.length()).toLowerCase(Locale.ROOT), text)));
      });
    for (JsonValue each : item.get(plural).map(JsonValue::items).orElse(List.of())) {
      String type = each.text("contenttype")
          .or(() -> each.text("contentType"))
          .or(() -> each.text("role"))
          .orElse("")
          .toLowerCase(Locale.ROOT);
      String role = each.text("role").orElse("").toLowerCase(Locale.ROOT);
      each.text("value").ifPresent(text -> forms.add(new Form(role.contains("ttnitf") ? "ttnitf xml" : type, text)));
    }
    return forms;
  }
}

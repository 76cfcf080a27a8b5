package saidby.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.draft.CleanText;

/// The `meta` elements of a page by name: Open Graph, Dublin Core, what publishers' tools write.
final class MetaTags {
  private final Map<String, List<String>> values = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    var tags = new MetaTags();
    for (Element meta : page.select("meta[content]")) {
      String content = CleanText.line(meta.attr("content"));
      if (!content.isEmpty())
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
          if (attribute.equals("itemprop")
              && meta.closest("li, aside, [itemprop=citation], [itemprop=comment]") != null)
            continue;
          String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) tags.values.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
        }
    }
    return tags;
  }

  /// The first value of the first of these names that there is.
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = values.getOrDefault(name, List.of());
      if (!found.isEmpty()) return Optional.of(found.getFirst());
    }
    return Optional.empty();
  }

  /// All values of one name.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}

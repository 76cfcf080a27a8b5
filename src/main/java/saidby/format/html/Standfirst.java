package saidby.format.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import saidby.format.draft.CleanText;

/// The paragraph between headline and story, which stands outside of the story's container on many pages: the page's
/// description of itself begins with the same words.
final class Standfirst {
  private static final int SHORTEST = 50;
  private static final int LONGEST = 1_000;

  private Standfirst() {}

  /// Empty where there is none, or the lines of the story hold it already.
  static Optional<String> find(Document page, MetaTags meta, List<String> lines) {
    Optional<String> begin = meta.first("og:description", "description", "twitter:description")
        .filter(words -> words.length() >= SHORTEST)
        .map(words -> words.substring(0, SHORTEST));
    if (begin.isEmpty() || lines.stream().anyMatch(line -> line.contains(begin.get()))) return Optional.empty();
    return page.select("p, h2, h3, div")
        .stream()
        .filter(element -> element.childrenSize() <= 3 && element.selectFirst("p, div") == null)
        .map(element -> CleanText.line(element.text()))
        .filter(text -> text.length() <= LONGEST && text.startsWith(begin.get()))
        .findFirst();
  }
}

package saidby.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.processor.Postprocessor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import saidby.format.markup.Paragraphs;

/// The text of the story on a page: what the library takes for it, with what it lost of the page's own container.
final class MainText {
  /// Both choices mean the same part of the page when they share this much of the library's text.
  private static final double SAME = 0.7;
  /// The page's own container wins over another part of the page that holds less than this share of its running text.
  private static final double ENOUGH = 0.7;
  private static final int SENTENCE = 80;
  /// The library makes links absolute, which nobody looks at, and complains where it cannot.
  private static final String ANYWHERE = "http://localhost/";
  /// The library's time grows with the square of this; few stories have a tenth as many.
  private static final int ELEMENTS = 12_000;

  private MainText() {}

  /// Clean, one paragraph a line; empty where there is none. The page is pruned.
  static String of(Document page, MetaTags meta, LinkedData data) {
    Pruning.prune(page);
    Prose prose = Prose.of(page.body());
    List<String> own = Containers.find(page, prose).map(MainText::lines).orElse(List.of());
    List<String> read = readability(page).map(MainText::lines).orElse(List.of());
    List<String> lines = new ArrayList<>(SmallPrint.without(joined(own, read)));
    Standfirst.find(page, meta, lines).ifPresent(lines::addFirst);
    return data.body().filter(body -> body.length() * ENOUGH > length(lines)).orElse(String.join("\n", lines));
  }

  private static List<String> joined(List<String> own, List<String> read) {
    Set<String> found = new HashSet<>(read);
    long shared = length(own.stream().filter(found::contains).toList());
    if (shared >= SAME * length(read) && !read.isEmpty()) return merged(own, found);
    return length(read) >= ENOUGH * length(own) ? read : own;
  }

  /// Lines of the container that were found, those between them, and sentences before and behind.
  private static List<String> merged(List<String> own, Set<String> found) {
    int first = own.size();
    int last = -1;
    for (int i = 0; i < own.size(); i++) if (found.contains(own.get(i))) {
      first = Math.min(first, i);
      last = i;
    }
    List<String> merged = new ArrayList<>();
    for (int i = 0; i < own.size(); i++)
      if ((i >= first && i <= last) || isSentence(own.get(i))) merged.add(own.get(i));
    return merged;
  }

  private static boolean isSentence(String line) {
    return line.length() >= SENTENCE && ".!?…”\"»:)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static long length(List<String> lines) {
    return lines.stream().mapToLong(String::length).sum();
  }

  private static Optional<Element> readability(Document page) {
    if (page.getAllElements().size() > ELEMENTS) return Optional.empty();
    try {
      var options = new ReadabilityOptions();
      var grabber = new QuickGrabber(page, options);
      return Optional.ofNullable(new Readability4J(ANYWHERE, grabber.copy(), options, QuickGrabber.PATTERNS,
          QuickGrabber.PREPARING, new MetadataParser(QuickGrabber.PATTERNS), grabber,
          new Postprocessor()).parse().getArticleContent());
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private static List<String> lines(Element content) {
    Prose prose = Prose.of(content);
    for (Element block : content.select("p, li, div, h2, h3, h4, h5, ul, section"))
      if (block.hasParent() && prose.textIn(block) < 300 && prose.linkShare(block) > 0.8 && prose.in(block) == 0)
        block.remove();
    return Paragraphs.of(content).lines().toList();
  }
}

package saidby.format.wiki;

import static saidby.format.markup.Branches.first;
import static saidby.format.markup.Branches.line;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.model.Published;
import saidby.model.Version;

/// A page of a dump, of which only the newest revision is kept: histories are exported from either end.
final class WikiPage {
  private final String title;
  private final Spot at;
  private Optional<String> namespace = Optional.empty();
  private boolean redirect;
  private Optional<Element> newest = Optional.empty();

  WikiPage(String title, Spot at) {
    this.title = title;
    this.at = at;
  }

  /// A part of it.
  void take(Element part) {
    switch (part.tagName()) {
      case "ns" -> namespace = line(part);
      case "redirect" -> redirect = true;
      case "revision" -> {
        if (newest.isEmpty() || !when(part).isBefore(when(newest.get()))) newest = Optional.of(part);
      }
      default -> {}
    }
  }

  String title() {
    return title;
  }

  Spot at() {
    return at;
  }

  /// The text as its authors typed it; empty where it was deleted.
  String written() {
    return newest.flatMap(revision -> first(revision, "text")).map(Element::wholeText).orElse("");
  }

  /// Why it is no article, whatever its text.
  Optional<String> reason() {
    Optional<String> other = namespace.filter(number -> !number.equals("0"));
    if (other.isPresent()) return Optional.of("is of namespace %s, not an article".formatted(other.get()));
    if (redirect) return Optional.of("is a redirect");
    return newest.flatMap(revision -> line(revision, "model"))
        .filter(model -> !model.equals("wikitext"))
        .map("is written in %s, not an article"::formatted);
  }

  /// When it was saved last.
  Optional<Published> saved() {
    return newest.flatMap(WikiPage::saved);
  }

  private static Instant when(Element revision) {
    return saved(revision).map(Published::instant).orElse(Instant.MIN);
  }

  private static Optional<Published> saved(Element revision) {
    return line(revision, "timestamp").flatMap(WrittenDate::parse);
  }

  Version version() {
    OptionalLong number = newest.flatMap(revision -> line(revision, "id"))
        .filter(id -> id.matches("\\d{1,15}"))
        .map(id -> OptionalLong.of(Long.parseLong(id)))
        .orElse(OptionalLong.empty());
    return new Version(number, saved().map(Published::instant));
  }
}

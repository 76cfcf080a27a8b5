package saidby.format.wire;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;
import saidby.format.draft.CleanText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.draft.WrittenDate;
import saidby.format.markup.Paragraphs;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;
import saidby.model.Version;

/// A story as an agency sends it, collected piece by piece: of each piece the first that comes counts. In the end it
/// becomes an article, or what its status makes of it.
final class Story {
  Optional<String> id = Optional.empty();
  Optional<String> url = Optional.empty();
  Optional<String> title = Optional.empty();
  Optional<String> byline = Optional.empty();
  Optional<String> dateline = Optional.empty();
  Optional<String> source = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<Published> published = Optional.empty();
  Optional<Published> embargo = Optional.empty();
  Optional<String> copyright = Optional.empty();
  Optional<String> terms = Optional.empty();
  Optional<String> termsLink = Optional.empty();
  Optional<String> body = Optional.empty();
  Optional<String> summary = Optional.empty();
  OptionalLong number = OptionalLong.empty();
  Optional<Instant> made = Optional.empty();
  /// What its embargo says, where that is no time: it holds without an end.
  Optional<String> endlessEmbargo = Optional.empty();
  Status status = Status.USABLE;
  /// What it is if it has no text: `a picture`.
  Optional<String> otherThanText = Optional.empty();
  final Subjects subjects = new Subjects();
  final SequencedSet<String> keywords = new LinkedHashSet<>();

  /// Whether a story may be used; `LATER` is one that is announced and will come.
  enum Status {
    USABLE, WITHHELD, CANCELED, LATER;

    /// The name that an agency gives, in any of the spellings met: `stat:usable`, `Cancelled`, `withdrawn`.
    static Status of(String name) {
      String word = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
      return switch (word) {
        case "withheld", "embargoed" -> WITHHELD;
        case "canceled", "cancelled", "withdrawn", "killed", "kill" -> CANCELED;
        case "commissioned" -> LATER;
        default -> USABLE;
      };
    }
  }

  /// Takes an embargo as it is written; one whose end is no time has none, one that is a zero is no embargo.
  void embargo(String written) {
    if (WrittenDate.isZero(written)) return;
    embargo = WrittenDate.parse(written);
    if (embargo.isEmpty())
      endlessEmbargo = Optional.of(written.isBlank() ? "without an end" : "until \"%s\"".formatted(written.strip()));
  }

  /// Whether neither its status nor an embargo holds it back.
  boolean isFree() {
    return status == Status.USABLE && endlessEmbargo.isEmpty() && until().isEmpty();
  }

  private Optional<Instant> until() {
    return embargo.map(Published::instant).filter(time -> time.isAfter(Instant.now()));
  }

  /// Tells what the story is: one article, a withdrawal, or a skip with its reason.
  void tell(Spot at, Drafts drafts) {
    Optional<Instant> until = until();
    switch (status) {
      case CANCELED -> withdraw(at, drafts, "canceled by its source");
      case WITHHELD -> withdraw(at, drafts, "withheld by its source");
      case LATER -> drafts.skip(at, "commissioned: the story is still to come");
      case USABLE -> {
        if (endlessEmbargo.isPresent()) drafts.skip(at, "embargoed " + endlessEmbargo.get());
        else if (until.isPresent()) drafts.skip(at, "embargoed until " + until.get());
        else article(at, drafts);
      }
    }
  }

  private void withdraw(Spot at, Drafts drafts, String reason) {
    if (id.isPresent()) drafts.withdraw(at, id.get(), version(), reason);
    else drafts.skip(at, reason + ", without an id");
  }

  private void article(Spot at, Drafts drafts) {
    Optional<String> text = body.or(() -> otherThanText.isPresent() ? Optional.empty() : summary)
        .filter(t -> !t.isBlank());
    if (text.isEmpty()) drafts.skip(at, otherThanText.map(what -> what + ", not an article").orElse("no text in it"));
    else
      if (text.get().length() > JsonLimits.TEXT)
        drafts.fail(at, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
      else
        drafts.article(at, new ArticleDraft(shortened(id, JsonLimits.NAME),
            metadata(body.filter(t -> !t.isBlank()).isEmpty()), withDateline(text.get()), Optional.empty(), version()));
  }

  private Metadata metadata(boolean summaryOnly) {
    subjects.names().forEach(keywords::add);
    List<String> words = keywords.stream().map(word -> shortened(word, JsonLimits.NAME)).distinct().toList();
    return new Metadata(shortened(url, JsonLimits.URL), shortened(title.map(Paragraphs::lineOfAny), JsonLimits.LINE),
        shortened(byline.map(Paragraphs::lineOfAny).map(Story::withoutBy), JsonLimits.LINE), visibleFrom(),
        shortened(source, JsonLimits.NAME),
        language.map(Story::primary), shortened(subjects.section(), JsonLimits.NAME), words, rights(), summaryOnly);
  }

  /// When it appeared: not before its embargo ended.
  private Optional<Published> visibleFrom() {
    if (published.isEmpty() || embargo.isEmpty()) return published.or(() -> embargo);
    return published.get().instant().isBefore(embargo.get().instant()) ? embargo : published;
  }

  private Optional<Rights> rights() {
    Optional<String> line = terms.map(CleanText::line).filter(t -> !t.isEmpty());
    Optional<String> holder = copyright.map(CleanText::line).filter(t -> !t.isEmpty());
    Optional<String> both = line.isPresent() && holder.isPresent()
        ? Optional.of(holder.get().endsWith(".") ? holder.get() + " " + line.get() : holder.get() + ". " + line.get())
        : holder.or(() -> line);
    return shortened(both, JsonLimits.NAME).map(words -> Rights.told(words, termsLink));
  }

  private Optional<Version> version() {
    return number.isEmpty() && made.isEmpty() ? Optional.empty() : Optional.of(new Version(number, made));
  }

  /// A dateline stands in front of the text on the page, and so it does here, unless the text has it already.
  private String withDateline(String text) {
    return dateline.map(CleanText::line)
        .filter(line -> !line.isEmpty() && !begins(text, line))
        .map(line -> line + "\n" + text)
        .orElse(text);
  }

  /// Whether the front of the text holds the dateline's place.
  private static boolean begins(String text, String line) {
    String first = line.split("[,(/–—-]", 2)[0].strip().toLowerCase(Locale.ROOT);
    return text.substring(0, Math.min(text.length(), 120)).toLowerCase(Locale.ROOT).contains(first);
  }

  private static String withoutBy(String byline) {
    return CleanText.line(byline).replaceFirst("^(?i:by|von|par|por|av|af|di)(?::|\\s)\\s*(?=\\p{Lu})", "");
  }

  /// `en` of `en-US` and `en_us`: so that one can filter by it.
  private static String primary(String tag) {
    return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static Optional<String> shortened(Optional<String> text, int limit) {
    return text.map(CleanText::line).filter(line -> !line.isEmpty()).map(line -> shortened(line, limit));
  }

  private static String shortened(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
  }
}

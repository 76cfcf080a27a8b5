package saidby.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import saidby.format.draft.CleanText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.markup.Paragraphs;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;
import saidby.model.Version;

/// An item of a feed, collected piece by piece.
final class FeedItem {
  /// A description of so many characters is no summary any more, in a feed that has no other text.
  private static final int NO_SUMMARY = 1_500;
  private static final Pattern CUT = Pattern.compile(
      "(?i)(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.|\\+\\d+ chars)]|(?:read|see) (?:more|on)|continue reading|lire la suite)\\W*$");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][\\w+.-]*:");
  private static final Pattern FRONT = Pattern.compile("https?://[^/?#]+/*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRACKING = Pattern.compile("(?<=[?&])utm_\\w+=[^&#]*&?");

  /// The address of the feed's own page; what leads there may be any of its items.
  private final Optional<String> home;
  Optional<String> id = Optional.empty();
  Optional<String> url = Optional.empty();
  /// Without markup.
  Optional<String> title = Optional.empty();
  Optional<String> author = Optional.empty();
  Optional<String> source = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<Published> published = Optional.empty();
  Optional<Published> updated = Optional.empty();
  Optional<Rights> rights = Optional.empty();
  Optional<String> content = Optional.empty();
  Optional<String> summary = Optional.empty();
  final List<String> categories = new ArrayList<>();

  FeedItem(Channel channel) {
    home = channel.base();
  }

  /// Tells the item as an article; one that only names a page elsewhere is skipped.
  void tell(Spot at, Drafts drafts) {
    Optional<String> whole = content.filter(text -> !text.isBlank());
    Optional<String> text = longer(whole, summary.filter(t -> !t.isBlank()));
    if (text.isEmpty()) drafts.skip(at, url.isPresent() ? "no text, only the address " + url.get() : "no text in it");
    else
      if (text.get().length() > JsonLimits.TEXT)
        drafts.fail(at, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
      else
        drafts.article(at, new ArticleDraft(hasPage() ? Optional.empty() : shortened(uniqueId(), JsonLimits.NAME),
            metadata(isSummary(text.get(), text.equals(whole))), text.get(), Optional.empty(), version()));
  }

  /// Whether its address is that of a page of its own, and not of a page that lists it with others.
  private boolean hasPage() {
    return url.filter(page -> !FRONT.matcher(page).matches() && !home.filter(page::equals).isPresent()).isPresent();
  }

  /// A number, a word or a headline is unique in its feed alone.
  private Optional<String> uniqueId() {
    Optional<String> own = id.filter(given -> !given.equals(url.orElse("")));
    if (own.filter(given -> given.contains(":")).isPresent()) return own;
    return own.or(() -> url.flatMap(_ -> title)).flatMap(name -> source.map(feed -> feed + ": " + name));
  }

  /// Some put the teaser where the text belongs, and the other way round.
  private static Optional<String> longer(Optional<String> whole, Optional<String> teaser) {
    if (whole.isEmpty()) return teaser;
    return teaser.filter(text -> text.length() > 2 * whole.get().length()).or(() -> whole);
  }

  /// A text that is told twice, as the whole and as its summary, is the summary.
  private boolean isSummary(String text, boolean asContent) {
    String end = text.substring(Math.max(0, text.length() - 60));
    boolean asSummary = summary.filter(teaser -> 10L * text.length() <= 12L * teaser.length()).isPresent();
    return CUT.matcher(end).find() || ((!asContent || asSummary) && text.length() < NO_SUMMARY);
  }

  private Metadata metadata(boolean summaryOnly) {
    List<String> words = categories.stream()
        .map(CleanText::line)
        .filter(word -> !word.isEmpty() && address(word).isEmpty())
        .map(word -> shortened(word, JsonLimits.NAME))
        .distinct()
        .toList();
    return new Metadata(shortened(url, JsonLimits.URL), shortened(title, JsonLimits.LINE),
        shortened(author.map(Paragraphs::lineOfAny), JsonLimits.LINE), published.or(() -> updated),
        shortened(source.map(Paragraphs::lineOfAny), JsonLimits.NAME),
        language.map(tag -> tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()),
        words.stream().findFirst(), words, rights, summaryOnly);
  }

  private Optional<Version> version() {
    return updated.map(state -> new Version(OptionalLong.empty(), Optional.of(state.instant())));
  }

  /// An address without what only counts clicks; empty where it is no address of the web.
  static Optional<String> address(String written) {
    String clean = TRACKING.matcher(written.strip()).replaceAll("").replaceFirst("[?&]$", "");
    return Optional.of(clean).filter(address -> address.matches("(?i)https?://\\S+"));
  }

  /// The same of what stands in a link, which may be told from a base on.
  static Optional<String> address(String written, Optional<String> base) {
    Optional<String> absolute = address(written);
    if (absolute.isPresent() || written.isBlank() || SCHEME.matcher(written.strip()).lookingAt()) return absolute;
    return base
        .flatMap(from -> address(new Element(Tag.valueOf("a"), from).attr("href", written.strip()).absUrl("href")));
  }

  private static Optional<String> shortened(Optional<String> text, int limit) {
    return text.map(CleanText::line).filter(line -> !line.isEmpty()).map(line -> shortened(line, limit));
  }

  private static String shortened(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
  }
}

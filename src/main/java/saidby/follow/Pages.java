package saidby.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.fetch.Fetched;
import saidby.fetch.Fetcher;
import saidby.fetch.Validators;
import saidby.format.ReadItem;
import saidby.format.feed.Address;
import saidby.model.Article;
import saidby.model.Metadata;

/// The pages behind the items of one feed, as many as may be fetched at a time.
final class Pages {
  private final Fetcher fetcher;
  private int left;

  /// @param most pages that are fetched
  Pages(Fetcher fetcher, int most) {
    this.fetcher = fetcher;
    left = most;
  }

  /// What became of a page.
  sealed interface Got {
    /// The article on it.
    record Whole(ReadItem.Read article) implements Got {}

    /// It may not be had, or holds no article: it is of no use to try again.
    record Never(String reason) implements Got {}

    /// It could not be had this time.
    record NotNow(String reason) implements Got {}

    /// So many were fetched that this one has to wait for the next time.
    record Later() implements Got {}
  }

  Got get(String url) throws InterruptedException {
    if (left == 0) return new Got.Later();
    left--;
    return switch (fetcher.get(url, Validators.NONE)) {
      case Fetched.Page page -> article(page);
      case Fetched.Refused refused -> new Got.Never(about(url, refused.reason()));
      case Fetched.Failed failed when isGone(failed) -> new Got.Never(url + ": " + failed.reason());
      case Fetched.Failed failed -> new Got.NotNow(url + ": " + failed.reason());
      case Fetched.Unchanged _ -> new Got.NotNow(url + ": the site answers as if it had been asked before");
    };
  }

  /// Some reasons tell the address themselves.
  private static String about(String url, String reason) {
    return reason.contains(url) ? reason : url + ": " + reason;
  }

  private static boolean isGone(Fetched.Failed failed) {
    return failed.status().orElse(0) / 100 == 4 && failed.notBefore().isEmpty();
  }

  private static Got article(Fetched.Page page) {
    List<ReadItem> items = new ArrayList<>();
    Answers.of(page).read(items::add);
    for (ReadItem item : items) if (item instanceof ReadItem.Read read) return new Got.Whole(read);
    return new Got.Never(items.stream().map(ReadItem::toString).findFirst().orElse("an empty page"));
  }

  /// The text of the page under the id of the feed's item, and of both what is known: where the page is silent, what
  /// the feed tells. A page that has less text than the summary was not understood, and the summary stays.
  static Article merged(Article item, Article page) {
    if (page.text().length() < item.text().length()) return item;
    Metadata own = page.metadata();
    Metadata told = item.metadata();
    var metadata = new Metadata(told.url().or(own::url), own.title().or(told::title), own.byline().or(told::byline),
        told.published().or(own::published), told.source().or(own::source), own.language().or(told::language),
        own.section().or(told::section), own.keywords().isEmpty() ? told.keywords() : own.keywords(),
        own.rights().or(told::rights), false);
    var merged = new Article(item.id(), metadata, page.text());
    return page.given().map(merged::withGiven).orElse(merged);
  }

  /// The article of a page, and where it is silent what the list told of it.
  static Article filled(Article page, Address link) {
    Metadata own = page.metadata();
    var metadata = new Metadata(own.url().or(() -> Optional.of(link.url())), own.title().or(link::title), own.byline(),
        own.published().or(link::changed), own.source(), own.language(), own.section(), own.keywords(), own.rights(),
        own.summaryOnly());
    return new Article(page.id(), metadata, page.text(), page.paragraphs(), page.given());
  }
}

package saidby.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.fetch.Fetched;
import saidby.format.ReadItem;
import saidby.format.feed.Address;
import saidby.ingest.Handover;
import saidby.model.Article;
import saidby.model.Published;

/// One answer of a feed on its way to the intake: what is new or has changed is handed over.
final class FeedRound {
  private final Memory memory;
  private final Handover handover;
  private final Pages pages;
  private final boolean wantsPages;
  private final long today;
  private final Map<String, Remembered> changed = new HashMap<>();
  private final List<String> troubles = new ArrayList<>();
  private Optional<String> nothing = Optional.empty();
  private long known;
  private long waiting;

  FeedRound(Memory memory, Handover handover, Pages pages, Terms terms) {
    this.memory = memory;
    this.handover = handover;
    this.pages = pages;
    wantsPages = terms.pages() > 0;
    today = Memory.day(terms.now());
  }

  /// @param pages how many may be fetched
  record Terms(int pages, Instant now) {}

  /// Reads the answer, and the lists that it leads to, but not the lists that those lead to.
  void read(Fetched.Page page, Lists lists) throws InterruptedException {
    Listing listing = Listing.read(Answers.of(page));
    nothing = listing.nothing();
    take(listing);
    for (Address list : listing.lists().subList(0, Math.min(lists.most(), listing.lists().size()))) {
      switch (lists.get(list.url())) {
        case Fetched.Page inner -> take(Listing.read(Answers.of(inner)));
        case Fetched.Refused refused -> troubles.add(refused.reason());
        case Fetched.Failed failed -> troubles.add(list.url() + ": " + failed.reason());
        case Fetched.Unchanged _ -> {}
      }
    }
  }

  /// Gets a list that another one names.
  interface Lists {
    /// How many of them are read, the newest.
    int most();

    Fetched get(String url) throws InterruptedException;
  }

  private void take(Listing listing) throws InterruptedException {
    for (ReadItem.Read article : listing.articles()) article(article);
    for (ReadItem item : listing.others()) if (!isNoArticle(item)) handover.receive(item);
    if (wantsPages) for (Address link : listing.links()) link(link);
    else
      if (listing.articles().isEmpty() && !listing.links().isEmpty())
        troubles.add("%,d addresses of pages, and no articles: the pages are fetched with --pages"
            .formatted(listing.links().size()));
  }

  /// Items that only name a page, and lists of addresses: what they lead to is in the links.
  private static boolean isNoArticle(ReadItem item) {
    return item instanceof ReadItem.Skipped;
  }

  private void article(ReadItem.Read item) throws InterruptedException {
    Article article = item.article();
    String hash = ItemHash.of(article);
    if (isKnown(article.id(), hash)) return;
    boolean summary = article.metadata().summaryOnly() && article.metadata().url().isPresent();
    if (summary && wantsPages) summary(item, hash);
    else {
      handover.receive(item);
      remember(article.id(), hash, false);
    }
  }

  private void summary(ReadItem.Read item, String hash) throws InterruptedException {
    Article article = item.article();
    Pages.Got got = pages.get(article.metadata().url().orElseThrow());
    // the summary is there at once, and until the page is, but is not put in again each time
    if (!(got instanceof Pages.Got.Whole) && !isThere(article.id(), hash)) handover.receive(item);
    switch (got) {
      case Pages.Got.Whole whole -> {
        Article merged = Pages.merged(article, whole.article().article());
        handover.receive(new ReadItem.Read(merged, item.place(), item.written(), item.version()));
        remember(article.id(), hash, false);
      }
      case Pages.Got.Never never -> {
        troubles.add(never.reason());
        remember(article.id(), hash, false);
      }
      case Pages.Got.NotNow notNow -> {
        troubles.add(notNow.reason());
        remember(article.id(), hash, true);
      }
      case Pages.Got.Later _ -> {
        waiting++;
        int tries = tries(article.id(), hash);
        changed.put(article.id(), new Remembered(hash, today, tries > 0 ? tries : Remembered.TO_COME));
      }
    }
  }

  private void link(Address link) throws InterruptedException {
    String hash = ItemHash.of(link.changed().map(Published::iso).orElse(""));
    if (isKnown(link.url(), hash)) return;
    switch (pages.get(link.url())) {
      case Pages.Got.Whole whole -> {
        ReadItem.Read page = whole.article();
        handover.receive(
            new ReadItem.Read(Pages.filled(page.article(), link), page.place(), page.written(), page.version()));
        remember(link.url(), hash, false);
      }
      case Pages.Got.Never never -> {
        troubles.add(never.reason());
        remember(link.url(), hash, false);
      }
      case Pages.Got.NotNow notNow -> {
        troubles.add(notNow.reason());
        remember(link.url(), hash, true);
      }
      case Pages.Got.Later _ -> waiting++;
    }
  }

  private boolean isKnown(String key, String hash) {
    Remembered before = memory.items().get(key);
    if (before == null || !before.settles(hash)) return false;
    changed.put(key, before.seenOn(today));
    known++;
    return true;
  }

  private boolean isThere(String key, String hash) {
    Remembered before = memory.items().get(key);
    return before != null && before.hash().equals(hash);
  }

  /// How often the page of this state of the item could not be had.
  private int tries(String key, String hash) {
    Remembered before = memory.items().get(key);
    return before != null && before.hash().equals(hash) ? Math.max(0, before.tries()) : 0;
  }

  private void remember(String key, String hash, boolean missing) {
    changed.put(key, new Remembered(hash, today, missing ? tries(key, hash) + 1 : 0));
  }

  /// What is to be remembered once all is durable.
  Map<String, Remembered> changed() {
    return changed;
  }

  /// Whether the feed has to be read again, although it may not have changed.
  boolean isUnfinished() {
    return waiting > 0 || changed.values().stream().anyMatch(Remembered::wantsMore);
  }

  /// Why the answer is none of a feed, where it holds nothing but what cannot be read.
  Optional<String> nothing() {
    return nothing;
  }

  List<String> troubles() {
    return troubles;
  }

  long known() {
    return known;
  }

  long waiting() {
    return waiting;
  }
}

package saidby.follow;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.format.ReadItem;
import saidby.format.WebAnswer;
import saidby.format.feed.Address;
import saidby.model.Published;

/// What a feed or a list of addresses holds.
///
/// @param items articles, withdrawals and what could not be read, in the order of the feed
/// @param links addresses of pages that no article of the feed has, the newest first
/// @param lists addresses of further lists, the newest first
record Listing(List<ReadItem> items, List<Address> links, List<Address> lists) {
  /// Nobody reads more of one list.
  private static final int MOST = 50_000;
  private static final Comparator<Address> NEWEST = Comparator
      .comparing((Address address) -> address.changed().map(Published::instant).orElse(Instant.MIN))
      .reversed();

  static Listing read(WebAnswer answer) {
    List<ReadItem> items = new ArrayList<>();
    Set<String> known = new HashSet<>();
    answer.read(item -> {
      items.add(item);
      if (item instanceof ReadItem.Read read) read.article().metadata().url().ifPresent(known::add);
    });
    List<Address> links = new ArrayList<>();
    List<Address> lists = new ArrayList<>();
    try {
      answer.addresses(address -> {
        if (links.size() + lists.size() < MOST && known.add(address.url()))
          (address.list() ? lists : links).add(address);
      });
    } catch (IOException _) {
      // a broken document: reading its items told so, and what came before counts
    }
    links.sort(NEWEST);
    lists.sort(NEWEST);
    return new Listing(items, links, lists);
  }

  List<ReadItem.Read> articles() {
    return items.stream().filter(ReadItem.Read.class::isInstance).map(ReadItem.Read.class::cast).toList();
  }

  /// Everything that is no article.
  List<ReadItem> others() {
    return items.stream().filter(item -> !(item instanceof ReadItem.Read)).toList();
  }

  /// Why there is nothing in it, where something is there that is neither an article nor an address.
  Optional<String> nothing() {
    return links.isEmpty() && lists.isEmpty() && articles().isEmpty()
        ? items.stream().filter(Listing::isUnread).map(ReadItem::toString).findFirst()
        : Optional.empty();
  }

  private static boolean isUnread(ReadItem item) {
    return item instanceof ReadItem.Failed || item instanceof ReadItem.Skipped;
  }
}

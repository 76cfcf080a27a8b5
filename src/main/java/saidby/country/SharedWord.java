package saidby.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All names that begin with one word. Cut when first asked for; two threads at once cut equal entries.
final class SharedWord {
  private static final Comparator<Entry> LONGEST_AND_CLEAREST_FIRST = Comparator.comparingInt(Entry::length)
      .reversed()
      .thenComparing(Entry::ambiguous);

  private final List<Name> names = new ArrayList<>(2);
  private volatile List<Entry> entries = List.of();

  void add(Name name) {
    names.add(name);
  }

  /// The longest first; among equal names the unambiguous one, then as in the tables.
  List<Entry> entries() {
    if (entries.isEmpty()) entries = names.stream().map(Name::entry).sorted(LONGEST_AND_CLEAREST_FIRST).toList();
    return entries;
  }
}

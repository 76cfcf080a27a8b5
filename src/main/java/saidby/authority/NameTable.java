package saidby.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the entries that bear a name: one number for each name, of its hash and the entry's index, sorted. 100,000
/// people with three names each take 2.4 MB. Immutable.
final class NameTable {
  private static final int INDEX_BITS = 24;
  /// More people than an index has room for.
  static final int MOST_ENTRIES = 1 << INDEX_BITS;

  private final List<AuthorityEntry> entries;
  private final long[] names;

  NameTable(List<AuthorityEntry> entries) {
    this.entries = entries;
    int count = 0;
    for (AuthorityEntry entry : entries) count += 1 + entry.aliases().size();
    names = new long[count];
    int at = 0;
    for (int i = 0; i < entries.size(); i++) {
      names[at++] = hash(NameKey.of(entries.get(i).name())) | i;
      for (String alias : entries.get(i).aliases()) names[at++] = hash(NameKey.of(alias)) | i;
    }
    Arrays.sort(names);
  }

  /// Those with this name among their names, in the order of the file.
  List<AuthorityEntry> bearers(NameKey name) {
    long hash = hash(name);
    int at = Arrays.binarySearch(names, hash);
    if (at < 0) at = -at - 1;
    List<AuthorityEntry> found = List.of();
    for (; at < names.length && (names[at] & -MOST_ENTRIES) == hash; at++) {
      AuthorityEntry entry = entries.get((int) (names[at] & MOST_ENTRIES - 1));
      if (!bears(entry, name) || found.contains(entry)) continue;
      if (found.isEmpty()) found = new ArrayList<>(1);
      found.add(entry);
    }
    return found;
  }

  /// Equal hashes prove nothing.
  private static boolean bears(AuthorityEntry entry, NameKey name) {
    if (NameKey.of(entry.name()).words().equals(name.words())) return true;
    for (String alias : entry.aliases()) if (NameKey.of(alias).words().equals(name.words())) return true;
    return false;
  }

  /// FNV-1a over the words, its lowest bits free for the index.
  private static long hash(NameKey name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.words().length(); i++) hash = (hash ^ name.words().charAt(i)) * 0x100000001b3L;
    return (hash ^ hash >>> 32) << INDEX_BITS;
  }
}

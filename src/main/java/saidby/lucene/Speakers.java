package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import saidby.search.FacetField;
import saidby.search.What;

/// Everyone who is quoted in one state of the index.
final class Speakers {
  /// A speaker.
  ///
  /// @param name the most frequent one
  /// @param folded the words of the name, lower case and without accents, a space around each
  record Speaker(String id, String name, String folded, long quotes) {}

  private static final Comparator<Speaker> BY_NAME = Comparator.comparing(Speaker::name).thenComparing(Speaker::id);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Speaker> byId;
  private final Map<String, Set<String>> idsByName = new HashMap<>();

  private Speakers(Map<String, Speaker> byId) {
    this.byId = byId;
    for (Speaker speaker : byId.values())
      idsByName.computeIfAbsent(speaker.folded(), _ -> new LinkedHashSet<>()).add(speaker.id());
  }

  static Speakers of(IndexReader reader) throws IOException {
    String name = Names.of(What.QUOTES).facet(FacetField.SPEAKER);
    Map<String, String> names = names(reader);
    Ordinals ordinals = Ordinals.of(name, reader);
    long[] quotes = count(ordinals, reader);
    Map<String, Speaker> byId = new HashMap<>();
    for (int i = 0; i < quotes.length; i++) {
      if (quotes[i] == 0) continue;
      String id = ordinals.value(i);
      String shown = names.getOrDefault(id, id);
      byId.put(id, new Speaker(id, shown, words(shown), quotes[i]));
    }
    return new Speakers(byId);
  }

  /// The name that most quotes of each id have.
  private static Map<String, String> names(IndexReader reader) throws IOException {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, Names.SPEAKER_NAME);
    if (terms == null) return names;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String pair = term.utf8ToString();
      int end = pair.indexOf(Names.ID_END);
      String id = pair.substring(0, end);
      if (each.docFreq() <= most.getOrDefault(id, 0)) continue;
      most.put(id, each.docFreq());
      names.put(id, pair.substring(end + 1));
    }
    return names;
  }

  private static long[] count(Ordinals ordinals, IndexReader reader) throws IOException {
    var counts = new long[ordinals.size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = ordinals.values(leaf);
      LongValues toGlobal = ordinals.toGlobal(leaf);
      for (int doc = values.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
        if (leaf.reader().getLiveDocs() != null && !leaf.reader().getLiveDocs().get(doc)) continue;
        for (int i = 0; i < values.docValueCount(); i++) counts[(int) toGlobal.get(values.nextOrd())]++;
      }
    }
    return counts;
  }

  int size() {
    return byId.size();
  }

  /// The name behind an id; the id itself when nobody quoted has it.
  String name(String id) {
    Speaker speaker = byId.get(id);
    return speaker == null ? id : speaker.name();
  }

  Optional<Speaker> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Who is meant by an id or a name: the one of this id, else all of this name, else all with these words side by
  /// side in their name; case and accents do not count in names.
  Set<String> meant(String idOrName) {
    if (byId.containsKey(idOrName)) return Set.of(idOrName);
    String wanted = words(idOrName);
    Set<String> whole = idsByName.get(wanted);
    if (whole != null) return whole;
    Set<String> part = new LinkedHashSet<>();
    if (!wanted.isBlank())
      for (Speaker speaker : byId.values()) if (speaker.folded().contains(wanted)) part.add(speaker.id());
    return part;
  }

  /// Those with a word of their name beginning with each typed word, most quoted first.
  List<Speaker> beginning(String typed, int size) {
    String[] prefixes = words(typed).strip().split(" ");
    List<Speaker> found = new ArrayList<>();
    for (Speaker speaker : byId.values())
      if (Arrays.stream(prefixes).allMatch(prefix -> wordBegins(speaker.folded(), prefix))) found.add(speaker);
    found.sort(Comparator.comparingLong(Speaker::quotes).reversed().thenComparing(BY_NAME));
    return List.copyOf(found.subList(0, Math.min(size, found.size())));
  }

  private static boolean wordBegins(String name, String prefix) {
    return name.contains(" " + prefix);
  }

  private static String words(String name) {
    return " " + NO_LETTERS.matcher(Analysis.folded(name)).replaceAll(" ").strip() + " ";
  }
}

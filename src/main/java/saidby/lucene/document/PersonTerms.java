package saidby.lucene.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import saidby.model.Person;
import saidby.search.SpeakerLookup.Entry;

/// Who is quoted, as terms: one for each way in which quotes tell a speaker, on each of these quotes. So the quotes of
/// a speaker, and what most of them tell, are in the dictionary of terms, and no document needs to be read for it.
public final class PersonTerms {
  private static final char END = '\0';
  /// Longest name and role that are told apart, in UTF-16 units; records keep the whole.
  private static final int MAX_PART = 1_000;

  private final Optional<TermsEnum> terms;
  private final Optional<Bits> live;

  private PersonTerms(Optional<TermsEnum> terms, Optional<Bits> live) {
    this.terms = terms;
    this.live = live;
  }

  public static PersonTerms of(IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Names.PERSON);
    return new PersonTerms(terms == null ? Optional.empty() : Optional.of(terms.iterator()),
        Optional.ofNullable(MultiBits.getLiveDocs(reader)));
  }

  /// The term of a person.
  ///
  /// @param id as the facet of speakers has it
  static String term(String id, Person person) {
    return part(id, id.length()) + END + part(person.name(), MAX_PART) + END + person.kind().name() + END
        + part(person.country().orElse(""), MAX_PART) + END + part(person.role().orElse(""), MAX_PART);
  }

  private static String part(String text, int most) {
    return text.substring(0, Math.min(most, text.length())).replace(END, ' ');
  }

  /// Takes one person, as some quotes tell of them.
  public interface Taker {
    /// @param id the same array in every call
    /// @param name likewise
    void take(BytesRef id, BytesRef name, int quotes);
  }

  /// Tells everyone who is quoted, in the order of their ids, and then of their names.
  public void each(Taker taker) throws IOException {
    if (terms.isEmpty()) return;
    var id = new BytesRef();
    var name = new BytesRef();
    TermsEnum all = terms.get();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      slice(term, term.offset, id);
      slice(term, id.offset + id.length + 1, name);
      int quotes = quotes(all);
      if (quotes > 0) taker.take(id, name, quotes);
    }
  }

  private static void slice(BytesRef term, int from, BytesRef part) {
    int end = from;
    while (term.bytes[end] != END) end++;
    part.bytes = term.bytes;
    part.offset = from;
    part.length = end - from;
  }

  private int quotes(TermsEnum term) throws IOException {
    if (live.isEmpty()) return term.docFreq();
    int quotes = 0;
    PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
    for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
      if (live.get().get(doc)) quotes++;
    return quotes;
  }

  /// The person of this id as most quotes tell of them, and how many quotes there are in all; empty if there are none.
  public Optional<Entry> find(String id) throws IOException {
    if (terms.isEmpty()) return Optional.empty();
    TermsEnum all = terms.get();
    var beginning = new BytesRef(part(id, id.length()) + END);
    if (all.seekCeil(beginning) == TermsEnum.SeekStatus.END) return Optional.empty();
    var told = new Told();
    for (BytesRef term = all.term(); term != null && StringHelper.startsWith(term, beginning); term = all.next())
      told.add(new String(term.bytes, term.offset + beginning.length, term.length - beginning.length,
          StandardCharsets.UTF_8).split("\0", -1), quotes(all));
    return told.quotes == 0 ? Optional.empty() : Optional.of(new Entry(told.person(id), told.quotes));
  }

  /// How often quotes tell a name, a kind, a country and a role.
  private static final class Told {
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private long quotes;

    void add(String[] parts, int times) {
      if (times == 0) return;
      quotes += times;
      names.merge(parts[0], times, Integer::sum);
      kinds.merge(parts[1], times, Integer::sum);
      if (!parts[2].isEmpty()) countries.merge(parts[2], times, Integer::sum);
      if (!parts[3].isEmpty()) roles.merge(parts[3], times, Integer::sum);
    }

    Person person(String id) {
      return new Person(id, most(names).filter(name -> !name.isBlank()).orElse(id),
          Person.Kind.valueOf(most(kinds).orElseThrow()), most(roles),
          most(countries));
    }

    /// The most frequent, of equals the first in order.
    private static Optional<String> most(Map<String, Integer> counts) {
      return counts.entrySet()
          .stream()
          .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey);
    }
  }
}

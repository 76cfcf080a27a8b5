package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import saidby.model.AnnotatedArticle;
import saidby.model.Attribution.Said;
import saidby.model.Person;
import saidby.search.FacetField;
import saidby.search.Hit;
import saidby.search.SpeakerLookup.Entry;
import saidby.search.What;

/// Finds single things in one state of the index.
final class Finder {
  /// So many of a speaker's quotes tell role and country.
  private static final int MAX_SAMPLE = 200;

  private final Snapshot snapshot;

  Finder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Optional<AnnotatedArticle> article(String id) throws IOException {
    for (Place place : places(Names.ARTICLE, id, 1)) {
      LeafReader segment = place.leaf().reader();
      return Optional.of(Records.whole(segment, Records.of(segment).articleOf(place.doc())));
    }
    return Optional.empty();
  }

  Optional<Hit.QuoteHit> quote(String id) throws IOException {
    var reader = new HitReader(snapshot, What.QUOTES, Optional.empty());
    for (Place place : places(Names.QUOTE_ID, id, 1)) return Optional.of(reader.quote(place.leaf(), place.doc(), 0));
    return Optional.empty();
  }

  /// With the role and country that most of the speaker's quotes tell.
  Entry speaker(Speakers.Speaker speaker) throws IOException {
    Map<Person.Kind, Integer> kinds = new HashMap<>();
    Map<String, Integer> roles = new HashMap<>();
    Map<String, Integer> countries = new HashMap<>();
    for (Place place : places(Names.of(What.QUOTES).facet(FacetField.SPEAKER), speaker.id(), MAX_SAMPLE))
      if (Records.of(place.leaf().reader()).quote(place.doc()).quote().attribution() instanceof Said said) {
        kinds.merge(said.person().kind(), 1, Integer::sum);
        said.person().role().ifPresent(role -> roles.merge(role, 1, Integer::sum));
        said.person().country().ifPresent(country -> countries.merge(country, 1, Integer::sum));
      }
    var person = new Person(speaker.id(), speaker.name(), most(kinds).orElse(Person.Kind.NAMED), most(roles),
        most(countries));
    return new Entry(person, speaker.quotes());
  }

  /// The most frequent, of equals the first in order.
  private static <T extends Comparable<? super T>> Optional<T> most(Map<T, Integer> counts) {
    Optional<T> most = Optional.empty();
    int best = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      boolean first = most.isEmpty() || entry.getKey().compareTo(most.get()) < 0;
      if (entry.getValue() > best || (entry.getValue() == best && first)) {
        best = entry.getValue();
        most = Optional.of(entry.getKey());
      }
    }
    return most;
  }

  /// A document.
  private record Place(LeafReaderContext leaf, int doc) {}

  private List<Place> places(String name, String value, int most) throws IOException {
    List<Place> places = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      LeafReader segment = leaf.reader();
      PostingsEnum found = segment.postings(new Term(name, value), PostingsEnum.NONE);
      if (found == null) continue;
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        if (segment.getLiveDocs() != null && !segment.getLiveDocs().get(doc)) continue;
        if (places.size() == most) return places;
        places.add(new Place(leaf, doc));
      }
    }
    return places;
  }
}

package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import saidby.model.AnnotatedArticle;
import saidby.search.Hit;
import saidby.search.SpeakerLookup.Entry;
import saidby.search.What;

/// Finds single things in one state of the index.
final class Finder {
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
  Optional<Entry> speaker(String id) throws IOException {
    return PersonTerms.of(snapshot.reader()).find(id);
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

package saidby.lucene;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import saidby.lucene.column.Stretch;
import saidby.lucene.document.Names;
import saidby.lucene.document.PersonTerms;
import saidby.lucene.document.Placed;
import saidby.lucene.document.Records;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Span;
import saidby.query.QueryNode;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.Showing;
import saidby.search.SpeakerLookup.Entry;
import saidby.search.What;

/// Finds single things in one state of the index.
final class Finder {
  private final Snapshot snapshot;
  private Optional<PersonTerms> people = Optional.empty();

  Finder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Optional<AnnotatedArticle> article(String id) throws IOException {
    Optional<Placed> placed = Placed.article(snapshot.reader(), id);
    return placed.isEmpty()
        ? Optional.empty()
        : Optional.of(Records.whole(placed.get().segment(), placed.get().doc()));
  }

  /// With what the words of the query find in its paragraphs.
  Optional<FoundArticle> article(String id, QueryNode query, Budget budget) throws IOException {
    Optional<Placed> placed = Placed.article(snapshot.reader(), id);
    if (placed.isEmpty()) return Optional.empty();
    AnnotatedArticle whole = Records.whole(placed.get().segment(), placed.get().doc());
    List<Span> found = found(marking(query, budget), placed.get().leaf(), placed.get().doc(), whole.article());
    return Optional.of(new FoundArticle(whole, found, budget.remarks()));
  }

  private Marking marking(QueryNode query, Budget budget) throws IOException {
    IndexSearcher searcher = budget.searcher(snapshot, query);
    var compiler = new Compiler(What.PARAGRAPHS, new Restrictions(snapshot, What.PARAGRAPHS, ZoneOffset.UTC), searcher,
        budget);
    Query marks = searcher.rewrite(compiler.marks(query));
    budget.begin(Budget.Stage.MARKING);
    return new Marking(searcher.createWeight(marks, ScoreMode.COMPLETE_NO_SCORES, 1), Names.of(What.PARAGRAPHS),
        budget);
  }

  private static List<Span> found(Marking marking, LeafReaderContext leaf, int doc, Article article)
      throws IOException {
    int first = doc - article.paragraphs().size();
    Optional<Stretch> finds = marking.within(leaf, first, doc);
    if (finds.isEmpty()) return List.of();
    List<Span> found = new ArrayList<>();
    for (int at = finds.get().next(); at < doc; at = finds.get().next()) {
      Span paragraph = article.paragraphs().get(at - first);
      for (Span span : Highlights.of(marking, leaf, at, article.slice(paragraph)))
        found.add(new Span(paragraph.start() + span.start(), paragraph.start() + span.end()));
    }
    return found;
  }

  Optional<Hit.QuoteHit> quote(String id) throws IOException {
    var reader = new HitReader(snapshot, What.QUOTES, new Context(Showing.WHOLE), Optional.empty());
    Optional<Placed> placed = Placed.first(snapshot.reader(), new Term(Names.QUOTE_ID, id));
    return placed.isEmpty()
        ? Optional.empty()
        : Optional.of(reader.quote(placed.get().leaf(), placed.get().doc()));
  }

  /// With the role and country that most of the speaker's quotes tell.
  Optional<Entry> speaker(String id) throws IOException {
    return people().find(id);
  }

  private PersonTerms people() throws IOException {
    if (people.isEmpty()) people = Optional.of(PersonTerms.of(snapshot.reader()));
    return people.get();
  }
}

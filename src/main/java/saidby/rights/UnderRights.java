package saidby.rights;

import java.util.List;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Rights;
import saidby.query.ParsedQuery;
import saidby.search.Comparison;
import saidby.search.Correction;
import saidby.search.Filters;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.IndexView;
import saidby.search.Interval;
import saidby.search.Scope;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Standouts;
import saidby.search.Suggestions;
import saidby.search.Trend;

/// An index whose hits and articles show no more of a text than its source allows. Which hits there are, their order
/// and all counts stay as they are. What a scope lets through is shown under the same rights.
public final class UnderRights implements IndexView {
  private final SourceRights rights;
  private final IndexView index;

  private UnderRights(SourceRights rights, IndexView index) {
    this.rights = rights;
    this.index = index;
  }

  /// The index itself where nothing is told of any source.
  public static IndexView of(SourceRights rights, IndexView index) {
    return rights.isEmpty() ? index : new UnderRights(rights, index);
  }

  @Override
  public IndexView within(Scope scope) {
    return new UnderRights(rights, index.within(scope));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    SearchResult result = index.search(request);
    return new SearchResult(result.total(), result.hits().stream().map(this::shown).toList(), result.counts(),
        result.tookNanos(), result.generation(), result.next(), result.remarks());
  }

  @Override
  public Optional<Hit.QuoteHit> quote(String id) {
    return index.quote(id).map(hit -> rights.of(hit.article().metadata()).map(r -> HitCut.of(hit, r)).orElse(hit));
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return index.article(id).map(this::shown);
  }

  /// Of the article as it is stored: what it is shown under does not change it.
  @Override
  public Optional<String> version(String id) {
    return index.version(id);
  }

  @Override
  public Optional<FoundArticle> article(String id, ParsedQuery query) {
    return index.article(id, query).map(found -> {
      AnnotatedArticle shown = shown(found.annotated());
      return new FoundArticle(shown, Cut.clipped(found.found(), 0, shown.article().text().length()));
    });
  }

  private AnnotatedArticle shown(AnnotatedArticle annotated) {
    return rights.of(annotated.article().metadata()).map(r -> ArticleCut.of(annotated, r)).orElse(annotated);
  }

  private Hit shown(Hit hit) {
    return rights.of(hit.article().metadata()).map(r -> shown(hit, r)).orElse(hit);
  }

  private static Hit shown(Hit hit, Rights given) {
    return switch (hit) {
      case Hit.QuoteHit quote -> HitCut.of(quote, given);
      case Hit.ParagraphHit paragraph -> HitCut.of(paragraph, given);
      case Hit.ArticleHit article -> HitCut.of(article, given);
    };
  }

  // Names, counts and figures: nothing of them is a text of a source.

  @Override
  public List<Entry> speakers(String typed, int size) {
    return index.speakers(typed, size);
  }

  @Override
  public Optional<Entry> speaker(String id) {
    return index.speaker(id);
  }

  @Override
  public Suggestions suggest(String typed, int size) {
    return index.suggest(typed, size);
  }

  @Override
  public Optional<Correction> didYouMean(SearchRequest request, long total) {
    return index.didYouMean(request, total);
  }

  @Override
  public Statistics statistics() {
    return index.statistics();
  }

  @Override
  public long generation() {
    return index.generation();
  }

  @Override
  public long knownGeneration() {
    return index.knownGeneration();
  }

  @Override
  public Standouts who(ParsedQuery query, Filters filters, int size) {
    return index.who(query, filters, size);
  }

  @Override
  public Trend trend(ParsedQuery query, Filters filters, Interval interval) {
    return index.trend(query, filters, interval);
  }

  @Override
  public Comparison compare(ParsedQuery one, ParsedQuery other, Filters filters, int size) {
    return index.compare(one, other, filters, size);
  }
}

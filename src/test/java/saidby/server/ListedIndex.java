package saidby.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import saidby.model.AnnotatedArticle;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;
import saidby.search.ArticleSummary;
import saidby.search.Comparison;
import saidby.search.Correction;
import saidby.search.Counts;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.FoundArticle;
import saidby.search.Hit;
import saidby.search.IndexView;
import saidby.search.Interval;
import saidby.search.Passage;
import saidby.search.Scope;
import saidby.search.Score;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Sort;
import saidby.search.Standouts;
import saidby.search.Suggestions;
import saidby.search.Trend;
import saidby.server.gate.Ports;

/// An index that is a list: it finds quotes that hold every typed word, letter by letter, and nothing more clever.
final class ListedIndex implements IndexView {
  private final List<AnnotatedArticle> articles;

  ListedIndex(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  Ports ports() {
    return Ports.of(this);
  }

  @Override
  public IndexView within(Scope scope) {
    return new ListedIndex(articles.stream().flatMap(article -> seen(article, scope).stream()).toList());
  }

  private static Optional<AnnotatedArticle> seen(AnnotatedArticle annotated, Scope scope) {
    List<Quote> quotes = annotated.quotes()
        .stream()
        .filter(quote -> scope.fields()
            .stream()
            .allMatch(field -> scope.allows(field, values(field, hit(annotated, quote)))))
        .toList();
    return quotes.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnnotatedArticle(annotated.article(), quotes, annotated.countries()));
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<String> words = words(request.query().node());
    List<Hit.QuoteHit> matching = hits().filter(hit -> holds(hit, words)).toList();
    List<Hit.QuoteHit> found = new ArrayList<>(
        matching.stream().filter(hit -> passes(hit, request.filters(), Optional.empty())).toList());
    Comparator<Hit.QuoteHit> byDate = Comparator
        .comparing(hit -> hit.article().metadata().published().map(Published::iso).orElse(""));
    found.sort(request.page().sort() == Sort.OLDEST ? byDate : byDate.reversed());
    Map<FacetField, FacetCounts> facets = new LinkedHashMap<>();
    for (FacetField field : FacetField.values())
      if (request.counting().facets().contains(field)) facets.put(field, counts(field, matching, request.filters()));
    List<Hit> page = found.stream()
        .skip(request.page().offset())
        .limit(request.page().size())
        .<Hit>map(hit -> request.showing().highlight() ? highlighted(hit, words) : hit)
        .toList();
    var counts = new Counts(facets);
    Optional<Trend> trend = request.counting().trend().map(by -> trend(request.query(), request.filters(), by));
    return new SearchResult(found.size(), page, trend.map(counts::with).orElse(counts), 1_234_567, 7);
  }

  @Override
  public Optional<AnnotatedArticle> article(String id) {
    return articles.stream().filter(annotated -> annotated.article().id().equals(id)).findFirst();
  }

  @Override
  public Optional<FoundArticle> article(String id, ParsedQuery query) {
    return article(id).map(annotated -> {
      String text = annotated.article().text().toLowerCase(Locale.ROOT);
      List<Span> found = words(query.node()).stream()
          .filter(text::contains)
          .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
          .sorted()
          .toList();
      return new FoundArticle(annotated, found);
    });
  }

  @Override
  public Optional<Hit.QuoteHit> quote(String id) {
    return hits().filter(hit -> hit.quote().id().equals(id)).findFirst();
  }

  @Override
  public List<Entry> speakers(String typed, int size) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return entries().filter(entry -> entry.person().name().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparingLong(Entry::quotes).reversed())
        .limit(size)
        .toList();
  }

  @Override
  public Optional<Entry> speaker(String id) {
    return entries().filter(entry -> entry.person().id().equals(id)).findFirst();
  }

  @Override
  public Suggestions suggest(String typed, int size) {
    List<Suggestions.Phrase> phrases = typed.isEmpty() ? List.of() : List.of(new Suggestions.Phrase(typed, 1, true));
    return new Suggestions(speakers(typed, size), phrases, 7);
  }

  @Override
  public Optional<Correction> didYouMean(SearchRequest request, long total) {
    return Optional.empty();
  }

  @Override
  public Standouts who(ParsedQuery query, Filters filters, int size) {
    return new Standouts(0, hits().count(), Map.of(), List.of(), 7);
  }

  @Override
  public Trend trend(ParsedQuery query, Filters filters, Interval interval) {
    return new Trend(0, hits().count(), interval, List.of(), 7);
  }

  @Override
  public Comparison compare(ParsedQuery one, ParsedQuery other, Filters filters, int size) {
    return new Comparison(List.of(0L, 0L), 0, Interval.DAY, List.of(), Map.of(), List.of(Map.of(), Map.of()), 7);
  }

  @Override
  public Statistics statistics() {
    long attributed = hits().filter(hit -> person(hit).isPresent()).count();
    return new Statistics(articles.size(), 9, hits().count(), attributed, entries().count(), 4096, 1, 0, 7);
  }

  private Stream<Hit.QuoteHit> hits() {
    return articles.stream().flatMap(annotated -> annotated.quotes().stream().map(quote -> hit(annotated, quote)));
  }

  private static Hit.QuoteHit hit(AnnotatedArticle annotated, Quote quote) {
    var article = annotated.article();
    int start = article.paragraphs().get(quote.paragraph()).start();
    int end = article.paragraphs().get(article.paragraphAt(quote.end())).end();
    var summary = new ArticleSummary(article.id(), article.metadata(),
        annotated.countries().stream().map(CountryTag::code).toList());
    return new Hit.QuoteHit(summary, quote, new Passage(start, article.text().substring(start, end), List.of()),
        Score.of(1));
  }

  private static Hit.QuoteHit highlighted(Hit.QuoteHit hit, List<String> words) {
    String text = hit.passage().text().toLowerCase(Locale.ROOT);
    List<Span> found = words.stream()
        .filter(text::contains)
        .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
        .sorted()
        .toList();
    return new Hit.QuoteHit(hit.article(), hit.quote(),
        new Passage(hit.passage().offset(), hit.passage().text(), found), Score.of(1));
  }

  private static boolean holds(Hit.QuoteHit hit, List<String> words) {
    String text = hit.passage().text().toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }

  private static boolean passes(Hit.QuoteHit hit, Filters filters, Optional<FacetField> but) {
    boolean inTime = hit.article()
        .metadata()
        .published()
        .map(Published::iso)
        .map(iso -> iso.substring(0, 10))
        .filter(day -> filters.from().map(from -> day.compareTo(from.toString()) >= 0).orElse(true)
            && filters.to().map(to -> day.compareTo(to.toString()) <= 0).orElse(true))
        .isPresent();
    boolean dated = filters.from().isPresent() || filters.to().isPresent();
    return (inTime || !dated) && filters.values()
        .entrySet()
        .stream()
        .filter(entry -> but.isEmpty() || but.get() != entry.getKey())
        .allMatch(entry -> values(entry.getKey(), hit).stream().anyMatch(entry.getValue()::contains));
  }

  private static FacetCounts counts(FacetField field, List<Hit.QuoteHit> matching, Filters filters) {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    for (Hit.QuoteHit hit : matching) {
      if (!passes(hit, filters, Optional.of(field))) continue;
      for (String value : values(field, hit)) {
        counts.merge(value, 1L, Long::sum);
        labels.put(value, field == FacetField.SPEAKER ? person(hit).map(Person::name).orElse(value) : value);
      }
    }
    List<FacetCounts.Value> values = counts.entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(entry -> new FacetCounts.Value(entry.getKey(), labels.getOrDefault(entry.getKey(), ""), entry.getValue(),
            filters.of(field).contains(entry.getKey())))
        .toList();
    return new FacetCounts(values, values.size(), 0);
  }

  private static List<String> values(FacetField field, Hit.QuoteHit hit) {
    Metadata metadata = hit.article().metadata();
    return switch (field) {
      case SPEAKER -> person(hit).map(Person::id).stream().toList();
      case COUNTRY -> hit.article().countries();
      case SPEAKER_COUNTRY -> person(hit).flatMap(Person::country).stream().toList();
      case SOURCE -> metadata.source().stream().toList();
      case FORM -> List.of(hit.quote().form().code());
      case CUE -> hit.quote().cue().map(cue -> cue.lemma()).stream().toList();
      case LANGUAGE -> metadata.language().stream().toList();
      case MENTIONS -> hit.quote().mentions();
      case SECTION -> metadata.section().stream().toList();
    };
  }

  private static Optional<Person> person(Hit.QuoteHit hit) {
    return hit.quote().attribution() instanceof Attribution.Said said ? Optional.of(said.person()) : Optional.empty();
  }

  private Stream<Entry> entries() {
    Function<Person, Long> quotes = person -> hits()
        .filter(hit -> person(hit).map(Person::id).equals(Optional.of(person.id())))
        .count();
    Map<String, Person> people = new LinkedHashMap<>();
    hits().flatMap(hit -> person(hit).stream()).forEach(person -> people.putIfAbsent(person.id(), person));
    return people.values().stream().map(person -> new Entry(person, quotes.apply(person)));
  }

  private static List<String> words(QueryNode node) {
    return switch (node) {
      case QueryNode.Word(String text) -> List.of(text.toLowerCase(Locale.ROOT));
      case QueryNode.And(List<QueryNode> nodes) -> nodes.stream().flatMap(n -> words(n).stream()).toList();
      default -> List.of();
    };
  }
}

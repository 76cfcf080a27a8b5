package saidby.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import saidby.model.AnnotatedArticle;
import saidby.model.Attribution.Said;
import saidby.model.CountryTag;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.query.Key;
import saidby.query.QueryNode;

/// Answers by going through a list: slow, obvious, and what every engine is held against. It knows no stems and no
/// relevance: hits that would be ranked come newest first.
final class NaiveSearch implements QuoteSearch {
  private final Map<String, AnnotatedArticle> articles = new TreeMap<>();

  /// Something that can be found.
  ///
  /// @param words of each stretch that a phrase may lie in: a quote's and a paragraph's one, an article's paragraphs
  private record Item(AnnotatedArticle article, Optional<Quote> quote, int paragraph, List<Quote> quotes,
      List<List<String>> words, List<Span> text) {}

  private final Map<What, List<Item>> items = new EnumMap<>(What.class);
  private final Map<FacetField, Set<String>> known = new EnumMap<>(FacetField.class);

  void write(AnnotatedArticle article) {
    items.clear();
    known.clear();
    articles.put(article.article().id(), article);
  }

  boolean delete(String id) {
    items.clear();
    known.clear();
    return articles.remove(id) != null;
  }

  Collection<AnnotatedArticle> articles() {
    return articles.values();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    ZoneId zone = request.filters().dates().zone();
    Predicate<Item> query = item -> matches(request.query().node(), item, request.what(), zone);
    List<Item> found = items(request.what()).stream()
        .filter(query.and(item -> passes(item, request.filters(), Optional.empty())))
        .sorted(order(request.page().sort()))
        .toList();
    Map<FacetField, FacetCounts> facets = new EnumMap<>(FacetField.class);
    for (FacetField field : request.counting().facets()) {
      List<Item> lifted = items(request.what()).stream()
          .filter(query.and(item -> passes(item, request.filters(), Optional.of(field))))
          .toList();
      facets.put(field, count(lifted, field, request));
    }
    int from = Math.min(request.page().cursor().map(Integer::parseInt).orElse(request.page().offset()), found.size());
    int to = Math.min(from + request.page().size(), found.size());
    Optional<String> next = to > from && to < found.size() ? Optional.of(Integer.toString(to)) : Optional.empty();
    return new SearchResult(found.size(), found.subList(from, to).stream().map(NaiveSearch::hit).toList(),
        new Counts(facets, histogram(found, request), trend(request)), 0, 0, next, Remarks.NONE);
  }

  private Optional<Trend> trend(SearchRequest request) {
    if (request.counting().trend().isEmpty()) return Optional.empty();
    Interval interval = request.counting().trend().get();
    ZoneId zone = request.filters().dates().zone();
    List<Item> all = items(What.QUOTES).stream()
        .filter(item -> passes(item, request.filters(), Optional.empty()))
        .toList();
    List<Item> some = all.stream()
        .filter(item -> matches(request.query().node(), item, What.QUOTES, zone))
        .toList();
    List<Trend.Bar> bars = NaiveHistogram.of(dates(all), interval, zone)
        .bars()
        .stream()
        .map(bar -> new Trend.Bar(bar.from(), bar.to(), within(some, bar, zone), bar.count()))
        .toList();
    return Optional.of(new Trend(some.size(), all.size(), interval, bars, 0));
  }

  private static long within(List<Item> items, Histogram.Bar bar, ZoneId zone) {
    var dates = new Dates(Optional.of(bar.from()), Optional.of(bar.to()), zone);
    return items.stream().filter(item -> published(item, dates)).count();
  }

  private static List<Optional<Published>> dates(List<Item> items) {
    return items.stream().map(item -> item.article().article().metadata().published()).toList();
  }

  private static Optional<Histogram> histogram(List<Item> found, SearchRequest request) {
    return request.counting()
        .histogram()
        .map(interval -> NaiveHistogram.of(dates(found), interval, request.filters().dates().zone()));
  }

  /// The first day that anything was published on.
  LocalDate firstDay() {
    return articles.values()
        .stream()
        .flatMap(article -> article.article().metadata().published().stream())
        .map(published -> published.instant().atOffset(ZoneOffset.UTC).toLocalDate())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private List<Item> items(What what) {
    return items.computeIfAbsent(what, this::allItems);
  }

  private List<Item> allItems(What what) {
    List<Item> items = new ArrayList<>();
    for (AnnotatedArticle article : articles.values()) switch (what) {
      case QUOTES -> article.quotes().forEach(quote -> items.add(quote(article, quote)));
      case PARAGRAPHS -> {
        for (int i = 0; i < article.article().paragraphs().size(); i++) items.add(paragraph(article, i));
      }
      case ARTICLES -> items.add(item(article, Optional.empty(), -1, article.quotes(),
          article.article().paragraphs()));
    }
    return items;
  }

  private static Item quote(AnnotatedArticle article, Quote quote) {
    return item(article, Optional.of(quote), -1, List.of(quote), quote.content());
  }

  private static Item paragraph(AnnotatedArticle article, int index) {
    Span span = article.article().paragraphs().get(index);
    List<Quote> inside = article.quotes().stream().filter(q -> q.content().stream().anyMatch(span::overlaps)).toList();
    return item(article, Optional.empty(), index, inside, List.of(span));
  }

  private static Item item(AnnotatedArticle article, Optional<Quote> quote, int paragraph, List<Quote> quotes,
      List<Span> text) {
    List<List<String>> words = new ArrayList<>();
    for (Span span : text) words.add(words(article.article().slice(span)));
    boolean joined = quote.isPresent();
    return new Item(article, quote, paragraph, quotes,
        joined ? List.of(words.stream().flatMap(List::stream).toList()) : words, text);
  }

  static List<String> words(String text) {
    return Arrays.stream(folded(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  private static Comparator<Item> order(Sort sort) {
    Comparator<Item> byDate = Comparator.comparingLong(item -> {
      long date = date(item).orElse(Long.MAX_VALUE);
      return sort == Sort.OLDEST || date == Long.MAX_VALUE ? date : -date;
    });
    return byDate.thenComparing(item -> item.article().article().id());
  }

  private static Optional<Long> date(Item item) {
    return item.article()
        .article()
        .metadata()
        .published()
        .map(published -> 2 * published.instant().toEpochMilli()
            + (published instanceof Published.Day ? 1 : 0));
  }

  private static Hit hit(Item item) {
    var metadata = item.article().article().metadata();
    var summary = new ArticleSummary(item.article().article().id(), metadata,
        item.article().countries().stream().map(CountryTag::code).toList());
    List<Span> paragraphs = item.article().article().paragraphs();
    if (item.quote().isPresent()) {
      Quote quote = item.quote().get();
      int start = paragraphs.get(quote.paragraph()).start();
      int end = paragraphs.get(item.article().article().paragraphAt(quote.end() - 1)).end();
      return new Hit.QuoteHit(summary, quote, passage(item, start, end), Score.NONE);
    }
    if (item.paragraph() < 0)
      return new Hit.ArticleHit(summary, item.quotes().size(), new Passage(0, "", List.of()), Score.NONE);
    Span span = paragraphs.get(item.paragraph());
    return new Hit.ParagraphHit(summary, item.paragraph(), passage(item, span.start(), span.end()), Score.NONE);
  }

  private static Passage passage(Item item, int start, int end) {
    return new Passage(start, item.article().article().text().substring(start, end), List.of());
  }

  private FacetCounts count(List<Item> items, FacetField field, SearchRequest request) {
    Filters filters = request.filters();
    Map<String, Long> counts = new HashMap<>();
    long missing = 0;
    for (Item item : items) {
      Set<String> values = values(item, field);
      if (values.isEmpty()) missing++;
      for (String value : values) counts.merge(value, 1L, Long::sum);
    }
    List<FacetCounts.Value> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(new FacetCounts.Value(value, label(field, value), count,
        isMeant(field, filters.of(field), value) || isMeant(field, filters.allOf(field), value),
        isMeant(field, filters.noneOf(field), value))));
    values.sort(
        Comparator.comparingLong((FacetCounts.Value value) -> -value.count()).thenComparing(FacetCounts.Value::label));
    List<String> typed = words(request.counting().find().getOrDefault(field, ""));
    List<FacetCounts.Value> looked = values.stream().filter(value -> begins(words(value.label()), typed)).toList();
    List<FacetCounts.Value> top = looked.subList(0, Math.min(request.counting().size(), looked.size()));
    List<FacetCounts.Value> told = values.stream()
        .filter(value -> value.selected() || value.excluded() || top.contains(value))
        .toList();
    long rest = values.stream().filter(value -> !told.contains(value)).mapToLong(FacetCounts.Value::count).sum();
    return new FacetCounts(told, rest, looked.size(), missing);
  }

  private static boolean begins(List<String> words, List<String> typed) {
    return typed.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
  }

  private boolean isMeant(FacetField field, List<String> wanted, String value) {
    return wanted.stream().anyMatch(each -> meant(field, each).contains(value));
  }

  private static String label(FacetField field, String value) {
    if (field != FacetField.SPEAKER) return value;
    return RandomArticles.SPEAKERS.stream().filter(p -> p.id().equals(value)).findFirst().orElseThrow().name();
  }

  private static Set<String> values(Item item, FacetField field) {
    Set<String> values = new LinkedHashSet<>();
    var metadata = item.article().article().metadata();
    switch (field) {
      case COUNTRY -> item.article().countries().forEach(tag -> values.add(tag.code()));
      case SOURCE -> metadata.source().ifPresent(values::add);
      case SECTION -> metadata.section().ifPresent(values::add);
      case MENTIONS -> item.quotes().forEach(quote -> values.addAll(quote.mentions()));
      case LANGUAGE -> metadata.language().ifPresent(values::add);
      case FORM -> item.quotes().forEach(quote -> values.add(quote.form().code()));
      case CUE -> item.quotes().forEach(quote -> quote.cue().ifPresent(cue -> values.add(cue.lemma())));
      case SPEAKER -> speakers(item).forEach(person -> values.add(person.id()));
      case SPEAKER_COUNTRY -> speakers(item).forEach(person -> person.country().ifPresent(values::add));
    }
    return values;
  }

  private static List<Person> speakers(Item item) {
    List<Person> speakers = new ArrayList<>();
    for (Quote quote : item.quotes()) if (quote.attribution() instanceof Said said) speakers.add(said.person());
    return speakers;
  }

  private boolean passes(Item item, Filters filters, Optional<FacetField> lifted) {
    for (FacetField field : FacetField.values()) {
      if (lifted.isPresent() && lifted.get() == field) continue;
      List<String> any = filters.of(field);
      if (!any.isEmpty() && any.stream().noneMatch(wanted -> has(item, field, wanted))) return false;
      if (!filters.allOf(field).stream().allMatch(wanted -> has(item, field, wanted))) return false;
      if (filters.noneOf(field).stream().anyMatch(unwanted -> has(item, field, unwanted))) return false;
    }
    return filters.dates().isOpen() || published(item, filters.dates());
  }

  private static boolean published(Item item, Dates dates) {
    return item.article()
        .article()
        .metadata()
        .published()
        .filter(date -> NaiveHistogram.holds(dates, date))
        .isPresent();
  }

  private boolean has(Item item, FacetField field, String wanted) {
    Set<String> meant = meant(field, wanted);
    return values(item, field).stream().anyMatch(meant::contains);
  }

  /// Values that are meant by what is wanted, as far as any article has them.
  private Set<String> meant(FacetField field, String wanted) {
    Set<String> all = known.computeIfAbsent(field, this::allValues);
    if (all.contains(wanted)) return Set.of(wanted);
    Set<String> same = new LinkedHashSet<>();
    Set<String> part = new LinkedHashSet<>();
    for (String value : all) {
      if (folded(label(field, value)).equals(folded(wanted))) same.add(value);
      if (field == FacetField.SPEAKER && holds(words(label(field, value)), words(wanted))) part.add(value);
    }
    return same.isEmpty() ? part : same;
  }

  private Set<String> allValues(FacetField field) {
    Set<String> all = new LinkedHashSet<>();
    for (Item item : items(What.ARTICLES)) all.addAll(values(item, field));
    return all;
  }

  private static boolean holds(List<String> words, List<String> phrase) {
    for (int i = 0; i + phrase.size() <= words.size(); i++)
      if (words.subList(i, i + phrase.size()).equals(phrase)) return true;
    return false;
  }

  private boolean matches(QueryNode node, Item item, What what, ZoneId zone) {
    return switch (node) {
      case QueryNode.Everything _ -> true;
      case QueryNode.And(List<QueryNode> nodes) -> nodes.stream().allMatch(inner -> matches(inner, item, what, zone));
      case QueryNode.Or(List<QueryNode> nodes) -> nodes.stream().anyMatch(inner -> matches(inner, item, what, zone));
      case QueryNode.Not(QueryNode inner) -> !matches(inner, item, what, zone);
      case QueryNode.Text text ->
        item.words().stream().anyMatch(words -> found(text, words)) || (what == What.ARTICLES && inTitle(text, item));
      case QueryNode.Title(QueryNode.Text text) -> inTitle(text, item);
      case QueryNode.Is(Key key, String value) when key == Key.SAID -> said(item, value);
      case QueryNode.Is(Key key, String value) -> has(item, field(key), value);
      case QueryNode.Known(Key key) -> !values(item, field(key)).isEmpty();
      case QueryNode.After(LocalDate day) -> published(item, Dates.of(Optional.of(day), Optional.empty(), zone));
      case QueryNode.Before(LocalDate day) ->
        published(item, Dates.of(Optional.empty(), Optional.of(day.minusDays(1)), zone));
    };
  }

  private static boolean inTitle(QueryNode.Text text, Item item) {
    return found(text, words(item.article().article().metadata().title().orElse("")));
  }

  private static boolean found(QueryNode.Text text, List<String> words) {
    return NaiveMatches.found(text, words);
  }

  private static boolean said(Item item, String value) {
    return item.quotes().stream().flatMap(quote -> quote.cue().stream()).anyMatch(cue -> {
      String written = item.article().article().slice(cue.span());
      return cue.lemma().equals(value) || written.equals(value) || (cue.lemma() + "ed").equals(value);
    });
  }

  private static FacetField field(Key key) {
    return switch (key) {
      case BY -> FacetField.SPEAKER;
      case COUNTRY -> FacetField.COUNTRY;
      case SPEAKER_COUNTRY -> FacetField.SPEAKER_COUNTRY;
      case SOURCE -> FacetField.SOURCE;
      case FORM -> FacetField.FORM;
      case SAID -> FacetField.CUE;
      case LANGUAGE -> FacetField.LANGUAGE;
      case MENTIONS -> FacetField.MENTIONS;
      case SECTION -> FacetField.SECTION;
    };
  }
}

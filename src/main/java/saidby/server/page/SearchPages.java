package saidby.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import saidby.model.Person;
import saidby.query.ParsedQuery;
import saidby.search.Correction;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.IndexStatistics;
import saidby.search.SearchResult;
import saidby.search.Sort;
import saidby.search.SpeakerLookup;
import saidby.search.What;

/// Turns the answer to a question into its page.
public final class SearchPages {
  private final SpeakerLookup speakers;
  private final IndexStatistics statistics;

  public SearchPages(SpeakerLookup speakers, IndexStatistics statistics) {
    this.speakers = speakers;
    this.statistics = statistics;
  }

  public SearchPage page(Question question, ParsedQuery read, SearchResult result, Optional<Correction> meant) {
    boolean latest = question.isOpen() && question.offset() == 0;
    return new SearchPage(question, heading(question, result), Counted.number(result.total()),
        took(result.tookNanos()), understood(question, read, result),
        Stream.concat(read.notes().stream(), result.remarks().notes().stream()).toList(), latest, kinds(question),
        orders(question),
        chips(question, result.counts().facets()), facets(question, result.counts().facets()),
        result.counts().histogram().flatMap(histogram -> HistogramView.of(histogram, question)),
        result.hits().stream().map(hit -> ResultView.of(hit, question.typed())).toList(),
        Paging.of(question, result, offset -> question.at(offset).href()),
        meant.map(better -> meant(question, better)), result.total() == 0 ? widen(question) : List.of(),
        latest ? Optional.of(statistics.statistics()) : Optional.empty());
  }

  private static Link meant(Question question, Correction better) {
    return new Link(better.query(), question.withTyped(better.query()).with(better.filters()).href(), false);
  }

  /// For people: milliseconds with two digits that count.
  static String took(long nanos) {
    double millis = nanos / 1e6;
    return String.format(Locale.ENGLISH, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }

  private static String heading(Question question, SearchResult result) {
    String counted = Counted.of(result.total(), singular(question.what()));
    return result.remarks().partial() ? "At least " + counted : counted;
  }

  private static String singular(What what) {
    return switch (what) {
      case QUOTES -> "quote";
      case PARAGRAPHS -> "paragraph";
      case ARTICLES -> "article";
    };
  }

  /// How the query was read: where that is not as typed, and where nothing was found.
  private static Optional<String> understood(Question question, ParsedQuery read, SearchResult result) {
    if (question.typed().isBlank()) return Optional.empty();
    boolean asTyped = read.read().strip().equals(question.typed().strip());
    boolean plain = asTyped && result.total() > 0 && result.remarks().notes().isEmpty() && read.notes().isEmpty();
    return plain ? Optional.empty() : Optional.of(read.read());
  }

  private static List<Link> kinds(Question question) {
    var kinds = new ArrayList<Link>();
    for (What what : What.values())
      kinds.add(new Link(capital(what.code()), question.as(what).href(), what == question.what()));
    return kinds;
  }

  private static List<Link> orders(Question question) {
    var orders = new ArrayList<Link>();
    for (Sort sort : Sort.values()) {
      if (sort.isByScore() && question.typed().isBlank()) continue;
      orders.add(new Link(label(sort), question.sorted(sort).href(), sort == question.order()));
    }
    return orders;
  }

  private static String label(Sort sort) {
    return sort == Sort.RECENT_RELEVANCE ? "Recent first" : capital(sort.code());
  }

  private List<SearchPage.Chip> chips(Question question, Map<FacetField, FacetCounts> facets) {
    var chips = new ArrayList<SearchPage.Chip>();
    for (FacetField field : question.filters().fields()) {
      for (String value : question.filters().of(field)) chips.add(chip(question, field, value, "", facets));
      for (String value : question.filters().allOf(field)) chips.add(chip(question, field, value, "", facets));
      for (String value : question.filters().noneOf(field)) chips.add(chip(question, field, value, "not ", facets));
    }
    question.filters()
        .from()
        .ifPresent(day -> chips.add(new SearchPage.Chip("From", Names.time(day), question.withoutFrom().href())));
    question.filters()
        .to()
        .ifPresent(day -> chips.add(new SearchPage.Chip("Until", Names.time(day), question.withoutTo().href())));
    return chips;
  }

  private SearchPage.Chip chip(Question question, FacetField field, String value, String how,
      Map<FacetField, FacetCounts> facets) {
    return new SearchPage.Chip(Names.field(field), how + label(field, value, facets),
        question.lifting(field, value).href());
  }

  private String label(FacetField field, String value, Map<FacetField, FacetCounts> facets) {
    Optional<String> counted = Optional.ofNullable(facets.get(field))
        .flatMap(counts -> counts.values().stream().filter(v -> v.value().equals(value)).findFirst())
        .map(FacetCounts.Value::label);
    Function<String, Optional<String>> byId = id -> speakers.speaker(id).map(entry -> entry.person()).map(Person::name);
    String label = counted.or(() -> field == FacetField.SPEAKER ? byId.apply(value) : Optional.empty()).orElse(value);
    return Names.value(field, value, label);
  }

  private static List<FacetView> facets(Question question, Map<FacetField, FacetCounts> facets) {
    var views = new ArrayList<FacetView>();
    facets.forEach((field, counts) -> {
      FacetView view = FacetView.of(field, counts, question);
      if (!view.entries().isEmpty() || view.search().isPresent()) views.add(view);
    });
    return views;
  }

  /// Questions that may find more: without the filters, in whole articles.
  private static List<Link> widen(Question question) {
    var wider = new ArrayList<Link>();
    if (!question.filters().isEmpty())
      wider.add(new Link("Search without filters", question.with(Filters.NONE).href(), false));
    if (question.what() != What.ARTICLES)
      wider.add(new Link("Search whole articles, not only " + question.what().code(),
          question.as(What.ARTICLES).href(), false));
    if (!question.typed().isBlank() && !question.filters().isEmpty())
      wider.add(new Link("Keep the filters, drop the words", question.withTyped("").href(), false));
    return wider;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
  }
}

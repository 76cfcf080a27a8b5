package saidby.server.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saidby.query.ParsedQuery;
import saidby.search.Counting;
import saidby.search.Dates;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Interval;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.What;

/// What somebody asked, as typed: the state that every link of a page keeps but for the part that it changes.
///
/// @param sort empty when the asker left it to us
/// @param offset hits before this page; with a cursor it is only shown
/// @param choice how counts are told
/// @param cursor where the page goes on, behind the last offset that there is
public record Question(String typed, What what, Filters filters, Optional<Sort> sort, int offset, int size,
    FacetChoice choice, Optional<String> cursor) {

  /// Hits on a page, and in an answer, when nobody says otherwise.
  public static final int DEFAULT_SIZE = 10;

  /// Nothing asked.
  public static final Question NONE = new Question("", What.QUOTES, Filters.NONE, Optional.empty(), 0, DEFAULT_SIZE);

  /// With counts as usual.
  public Question(String typed, What what, Filters filters, Optional<Sort> sort, int offset, int size) {
    this(typed, what, filters, sort, offset, size, FacetChoice.USUAL);
  }

  /// Without a cursor.
  public Question(String typed, What what, Filters filters, Optional<Sort> sort, int offset, int size,
      FacetChoice choice) {
    this(typed, what, filters, sort, offset, size, choice, Optional.empty());
  }

  /// Whether there is neither a word nor a filter.
  public boolean isOpen() {
    return typed.isBlank() && filters.isEmpty();
  }

  /// By relevance where there are words to be relevant to, else newest first.
  public Sort order() {
    return sort.orElse(typed.isBlank() ? Sort.NEWEST : Sort.RELEVANCE);
  }

  /// For the engine.
  public SearchRequest request(ParsedQuery read, Counting counting, boolean highlight) {
    var page = new SearchRequest.Page(order(), cursor.isPresent() ? 0 : offset, size, cursor);
    return new SearchRequest(what, read, filters, page, counting, new Showing(highlight));
  }

  /// What is counted of these fields, as the asker chose.
  ///
  /// @param usual how long the bars of the histogram are when the asker does not say; empty for none
  public Counting counting(Set<FacetField> facets, Optional<Interval> usual) {
    return choice.counting(facets, usual);
  }

  Question choosing(FacetChoice other) {
    return new Question(typed, what, filters, sort, 0, size, other);
  }

  public Question as(What other) {
    return new Question(typed, other, filters, sort, 0, size, choice);
  }

  public Question sorted(Sort by) {
    return new Question(typed, what, filters, Optional.of(by), 0, size, choice);
  }

  public Question at(int newOffset) {
    return new Question(typed, what, filters, sort, newOffset, size, choice);
  }

  /// The same question behind so many hits, where a cursor leads to.
  public Question after(String next, int passed) {
    return new Question(typed, what, filters, sort, passed, size, choice, Optional.of(next));
  }

  public Question withTyped(String words) {
    return new Question(words, what, filters, sort, 0, size, choice);
  }

  public Question with(Filters others) {
    return new Question(typed, what, others, sort, 0, size, choice);
  }

  /// The same with one more value wanted of a field.
  public Question adding(FacetField field, String value) {
    var wanted = new ArrayList<>(filters.of(field));
    wanted.add(value);
    return wanting(field, wanted);
  }

  /// The same with hits alone that have this value too, whatever others they have.
  public Question together(FacetField field, String value) {
    var all = new ArrayList<>(filters.allOf(field));
    all.add(value);
    return with(new Filters(filters.values(), with(filters.all(), field, all), filters.none(), filters.dates()));
  }

  /// The same without hits that have the value.
  public Question excluding(FacetField field, String value) {
    var unwanted = new ArrayList<>(filters.noneOf(field));
    unwanted.add(value);
    return with(new Filters(filters.values(), filters.all(), with(filters.none(), field, unwanted), filters.dates()));
  }

  /// The same without these values of a field, in any case of letters, however they were asked for.
  public Question lifting(FacetField field, String... values) {
    return with(new Filters(with(filters.values(), field, without(filters.of(field), values)),
        with(filters.all(), field, without(filters.allOf(field), values)),
        with(filters.none(), field, without(filters.noneOf(field), values)), filters.dates()));
  }

  private static List<String> without(List<String> all, String... values) {
    return all.stream().filter(one -> Stream.of(values).noneMatch(one::equalsIgnoreCase)).toList();
  }

  private static Map<FacetField, List<String>> with(Map<FacetField, List<String>> all, FacetField field,
      List<String> values) {
    Map<FacetField, List<String>> changed = new LinkedHashMap<>(all);
    changed.put(field, values);
    return changed;
  }

  private Question wanting(FacetField field, List<String> wanted) {
    return with(new Filters(with(filters.values(), field, wanted), filters.all(), filters.none(), filters.dates()));
  }

  /// The first day, as an input for dates takes it.
  public String fromDay() {
    return filters.from().map(from -> from.firstDay().toString()).orElse("");
  }

  /// The last day.
  public String toDay() {
    return filters.to().map(to -> to.nextDay().minusDays(1).toString()).orElse("");
  }

  public Question withoutFrom() {
    return with(filters.with(new Dates(Optional.empty(), filters.to(), filters.dates().zone())));
  }

  public Question withoutTo() {
    return with(filters.with(new Dates(filters.from(), Optional.empty(), filters.dates().zone())));
  }

  /// Address of the search page that asks this.
  public String href() {
    return Address.of("/", parameters());
  }

  /// Address of the API's answer to this.
  public String apiHref() {
    List<Address.Parameter> parameters = parameters();
    if (cursor.isPresent()) parameters.removeIf(parameter -> parameter.name().equals("offset"));
    return Address.of("/api/v1/search", parameters);
  }

  /// Address of a feed of this, newest first.
  ///
  /// @param format "atom", "rss" or "json"
  public String feedHref(String format) {
    return Address.of("/api/v1/feed." + format, narrowing().filter(p -> !p.name().equals("sort")).toList());
  }

  /// Address of all hits of this as a table that is opened with a click: some spreadsheets need a mark to see that it is
  /// UTF-8.
  public String tableHref() {
    Stream<Address.Parameter> mark = Stream.of(new Address.Parameter("bom", "true"));
    return Address.of("/api/v1/export.csv", Stream.concat(narrowing(), mark).toList());
  }

  /// Address of all hits of this, one a line.
  public String linesHref() {
    return Address.of("/api/v1/export.ndjson", narrowing().toList());
  }

  /// What was asked, as the part of an address behind the question mark: it says which hits there are and in what order.
  public String narrowed() {
    String address = Address.of("", narrowing().toList());
    return address.isEmpty() ? "" : address.substring(1);
  }

  private Stream<Address.Parameter> narrowing() {
    List<Address.Parameter> counting = choice.parameters();
    return parameters().stream()
        .filter(p -> p.name().equals("timeZone") || !counting.contains(p))
        .filter(p -> !Set.of("size", "offset", "cursor").contains(p.name()));
  }

  /// What is not as it is by default, in a fixed order, so that one question has one address.
  public List<Address.Parameter> parameters() {
    var parameters = new ArrayList<Address.Parameter>();
    if (!typed.isEmpty()) parameters.add(new Address.Parameter("q", typed));
    if (what != What.QUOTES) parameters.add(new Address.Parameter("what", what.code()));
    for (FacetField field : FacetField.values()) {
      for (String value : filters.of(field)) parameters.add(new Address.Parameter(field.code(), value));
      for (String value : filters.allOf(field)) parameters.add(new Address.Parameter(field.code() + ".all", value));
      for (String value : filters.noneOf(field)) parameters.add(new Address.Parameter(field.code() + ".not", value));
    }
    filters.from().ifPresent(day -> parameters.add(new Address.Parameter("from", day.toString())));
    filters.to().ifPresent(day -> parameters.add(new Address.Parameter("to", day.toString())));
    sort.ifPresent(by -> parameters.add(new Address.Parameter("sort", by.code())));
    parameters.addAll(choice.parameters());
    if (size != DEFAULT_SIZE) parameters.add(new Address.Parameter("size", Integer.toString(size)));
    if (offset > 0) parameters.add(new Address.Parameter("offset", Integer.toString(offset)));
    cursor.ifPresent(next -> parameters.add(new Address.Parameter("cursor", next)));
    return parameters;
  }

  /// The parameters without these, as hidden inputs for a form that asks for them itself.
  public List<Address.Parameter> hidden(String... names) {
    Set<String> left = new HashSet<>(List.of(names));
    left.addAll(List.of("offset", "cursor"));
    return parameters().stream().filter(p -> !left.contains(p.name())).toList();
  }
}

package saidby.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import saidby.model.Form;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.What;
import saidby.server.page.Names;
import saidby.server.page.Question;

/// The parameters of a search, read strictly: whatever is wrong is told with its name and what is allowed. A parameter
/// without a value counts as not given, as forms send their empty fields.
///
/// @param facets to be counted
/// @param strict whether a query that is not wholly understood is refused
/// @param cursor of the page before
record SearchParameters(Question question, Set<FacetField> facets, Showing showing, Optional<String> cursor,
    boolean strict) {

  /// Longest query, in UTF-16 units.
  static final int LONGEST_QUERY = QueryParser.MAX_LENGTH;
  /// Most values of one filter.
  static final int MOST_VALUES = 100;
  /// Most characters around a quote; `all` is beyond.
  static final int MOST_CONTEXT = 10_000;
  /// Counted when nobody says otherwise.
  static final Set<FacetField> USUAL_FACETS = EnumSet.of(FacetField.SPEAKER, FacetField.COUNTRY,
      FacetField.SPEAKER_COUNTRY, FacetField.SOURCE, FacetField.FORM);
  /// Every name there is.
  static final Set<String> NAMES = names();

  /// For programs: a name that nobody knows is an error, as it would silently widen the search.
  static SearchParameters strict(QueryString query) {
    Given given = new Given(query);
    given.allow(NAMES);
    return read(given);
  }

  /// For people: what other sites add to an address ("utm_source") is passed over.
  static SearchParameters forgiving(QueryString query) {
    return read(new Given(query));
  }

  private static SearchParameters read(Given given) {
    Question question = new Question(query(given),
        given.one("what", What::of, codes(What.values(), What::code)).orElse(What.QUOTES), filters(given),
        given.one("sort", Sort::of, codes(Sort.values(), Sort::code)),
        given.number("offset", 0, SearchRequest.MAX_OFFSET).orElse(0),
        given.number("size", 1, SearchRequest.MAX_SIZE).orElse(Question.DEFAULT_SIZE));
    Optional<String> cursor = given.one("cursor");
    if (cursor.isPresent() && question.offset() > 0)
      throw ProblemType.BAD_PARAMETER.with("offset and cursor exclude each other: a cursor knows where it goes on.");
    boolean strict = given.one("strict", SearchParameters::flag, List.of("true", "false")).orElse(false);
    return new SearchParameters(question, facets(given), showing(given), cursor, strict);
  }

  /// The query, as leniently as was asked for.
  ParsedQuery parsed() {
    return strict ? QueryParser.strict(question.typed()) : QueryParser.lenient(question.typed());
  }

  private static Showing showing(Given given) {
    boolean highlight = given.one("highlight", SearchParameters::flag, List.of("true", "false")).orElse(true);
    boolean explain = given.one("explain", SearchParameters::flag, List.of("true", "false")).orElse(false);
    boolean whole = given.one("context").filter("all"::equals).isPresent();
    int context = whole ? Showing.WHOLE : given.number("context", 0, MOST_CONTEXT).orElse(Showing.USUAL_CONTEXT);
    return new Showing(highlight, context, explain);
  }

  /// For the engine.
  SearchRequest request(ParsedQuery read) {
    SearchRequest request = question.request(read, facets, showing.highlight()).with(showing);
    return cursor.map(next -> request.with(request.page().after(next))).orElse(request);
  }

  static String query(Given given) {
    String typed = given.one("q").orElse("");
    if (typed.length() > LONGEST_QUERY)
      throw ProblemType.QUERY_TOO_LONG
          .with("q has %,d characters; %,d are allowed.".formatted(typed.length(), LONGEST_QUERY));
    return typed;
  }

  private static Filters filters(Given given) {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      List<String> wanted = given.all(field.code());
      if (wanted.size() > MOST_VALUES)
        throw ProblemType.BAD_PARAMETER
            .with("%s was given %d times; %d are allowed.".formatted(field.code(), wanted.size(), MOST_VALUES));
      values.put(field, wanted.stream().map(value -> filter(field, value)).distinct().toList());
    }
    Optional<LocalDate> from = given.one("from").map(value -> day("from", value));
    Optional<LocalDate> to = given.one("to").map(value -> day("to", value));
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get()))
      throw ProblemType.BAD_PARAMETER
          .with("from (%s) is after to (%s); from must be the earlier day.".formatted(from.get(), to.get()));
    return new Filters(values, from, to);
  }

  private static String filter(FacetField field, String value) {
    return switch (field) {
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> Names.countryCode(value)
          .orElseThrow(() -> Given.bad(field.code(), value,
              "an ISO 3166-1 alpha-2 code such as UA, or a country's English name"));
      case FORM -> Form.of(value)
          .map(Form::code)
          .orElseThrow(() -> Given.bad(field.code(), value, Given.oneOf(codes(Form.values(), Form::code))));
      case SPEAKER, SOURCE, CUE, LANGUAGE, SECTION -> value;
    };
  }

  private static LocalDate day(String name, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1 && day.getYear() <= 9999) return day;
    } catch (DateTimeParseException e) {
      // told below, with the years that are out of range
    }
    throw Given.bad(name, value, "a day as YYYY-MM-DD such as 2026-01-31");
  }

  private static Set<FacetField> facets(Given given) {
    List<String> wanted = given.all("facets").stream().flatMap(list -> Stream.of(list.split(",", -1))).toList();
    if (wanted.isEmpty()) return USUAL_FACETS;
    if (wanted.equals(List.of("none"))) return Set.of();
    Set<FacetField> facets = EnumSet.noneOf(FacetField.class);
    var allowed = new ArrayList<>(codes(FacetField.values(), FacetField::code));
    allowed.add("none");
    for (String code : wanted)
      facets.add(FacetField.of(code.strip()).orElseThrow(() -> Given.bad("facets", code, Given.oneOf(allowed))));
    return facets;
  }

  private static Optional<Boolean> flag(String value) {
    return value.equals("true") || value.equals("false") ? Optional.of(value.equals("true")) : Optional.empty();
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).toList();
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of("q", "what"));
    for (FacetField field : FacetField.values()) names.add(field.code());
    names
        .addAll(List.of("from", "to", "sort", "size", "cursor", "offset", "facets", "highlight", "context", "explain",
            "strict"));
    return names;
  }
}

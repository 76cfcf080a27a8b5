package saidby.server.parameters;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Interval;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.What;
import saidby.server.http.Given;
import saidby.server.http.ProblemType;
import saidby.server.http.QueryString;
import saidby.server.page.Question;

/// The parameters of a search, read strictly: whatever is wrong is told with its name and what is allowed. A parameter
/// without a value counts as not given, as forms send their empty fields.
///
/// @param facets to be counted
/// @param trend whether the share of all quotes is told
/// @param strict whether a query that is not wholly understood is refused
public record SearchParameters(Question question, Set<FacetField> facets, Showing showing, boolean trend,
    boolean strict) {

  /// Longest query, in UTF-16 units.
  public static final int LONGEST_QUERY = QueryParser.MAX_LENGTH;
  /// Most characters around a quote; `all` is beyond.
  static final int MOST_CONTEXT = 10_000;
  /// Every name there is.
  public static final Set<String> NAMES = names();
  private static final List<String> KINDS = codes(What.values(), What::code);
  private static final List<String> SORTS = codes(Sort.values(), Sort::code);
  public static final List<String> FLAGS = List.of("true", "false");

  /// For programs: a name that nobody knows is an error, as it would silently widen the search.
  public static SearchParameters strict(QueryString query, ZoneId usualZone) {
    Given given = new Given(query);
    given.allow(NAMES);
    SearchParameters parameters = read(given, usualZone, SearchRequest.MAX_OFFSET);
    if (parameters.question.cursor().isPresent() && parameters.question.offset() > 0)
      throw ProblemType.BAD_PARAMETER.with("offset and cursor exclude each other: a cursor knows where it goes on.");
    return parameters;
  }

  /// For programs, where only some of the parameters make sense.
  public static SearchParameters strict(QueryString query, ZoneId usualZone, Collection<String> names) {
    Given given = new Given(query);
    given.allow(names);
    return read(given, usualZone, SearchRequest.MAX_OFFSET);
  }

  /// For people: what other sites add to an address ("utm_source") is passed over, and beside a cursor the offset tells
  /// what is shown of where one is.
  public static SearchParameters forgiving(QueryString query, ZoneId usualZone) {
    Given given = new Given(query);
    return read(given, usualZone, given.one("cursor").isPresent() ? Integer.MAX_VALUE / 2 : SearchRequest.MAX_OFFSET);
  }

  private static SearchParameters read(Given given, ZoneId usualZone, int mostOffset) {
    var narrowing = new FilterParameters(given, usualZone);
    var counts = new CountParameters(given);
    Question question = new Question(query(given),
        given.one("what", What::of, KINDS).orElse(What.QUOTES), narrowing.filters(),
        given.one("sort", Sort::of, SORTS),
        given.number("offset", 0, mostOffset).orElse(0),
        given.number("size", 1, SearchRequest.MAX_SIZE).orElse(Question.DEFAULT_SIZE), counts.choice(narrowing.zone()),
        given.one("cursor"));
    boolean trend = given.one("trend", SearchParameters::flag, FLAGS).orElse(false);
    boolean strict = given.one("strict", SearchParameters::flag, FLAGS).orElse(false);
    return new SearchParameters(question, counts.facets(), showing(given), trend, strict);
  }

  /// The query, as leniently as was asked for.
  public ParsedQuery parsed() {
    return strict ? QueryParser.strict(question.typed()) : QueryParser.lenient(question.typed());
  }

  private static Showing showing(Given given) {
    boolean highlight = given.one("highlight", SearchParameters::flag, FLAGS).orElse(true);
    boolean explain = given.one("explain", SearchParameters::flag, FLAGS).orElse(false);
    boolean whole = given.one("context").filter("all"::equals).isPresent();
    int context = whole ? Showing.WHOLE : given.number("context", 0, MOST_CONTEXT).orElse(Showing.USUAL_CONTEXT);
    return new Showing(highlight, context, explain);
  }

  /// For the engine.
  public SearchRequest request(ParsedQuery read) {
    return question.request(read, counting(), showing.highlight()).with(showing);
  }

  /// A trend has the histogram's bars where there is one; a day is the shortest.
  private Counting counting() {
    Counting counting = question.counting(facets, Optional.empty());
    if (!trend) return counting;
    return counting.trend(counting.histogram().filter(asked -> asked != Interval.HOUR).orElse(Interval.AUTO));
  }

  public static String query(Given given) {
    String typed = given.one("q").orElse("");
    if (typed.length() > LONGEST_QUERY)
      throw ProblemType.QUERY_TOO_LONG
          .with("q has %,d characters; %,d are allowed.".formatted(typed.length(), LONGEST_QUERY));
    return typed;
  }

  public static Optional<Boolean> flag(String value) {
    return value.equals("true") || value.equals("false") ? Optional.of(value.equals("true")) : Optional.empty();
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).toList();
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of("q", "what"));
    names.addAll(FilterParameters.names());
    names.addAll(List.of("sort", "size", "cursor", "offset"));
    names.addAll(CountParameters.names());
    names.addAll(List.of("trend", "highlight", "context", "explain", "strict"));
    return names;
  }
}

package saidby.server.parameters;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saidby.model.Form;
import saidby.search.CalendarTime;
import saidby.search.Dates;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.server.http.Given;
import saidby.server.http.ProblemType;
import saidby.server.page.Names;

/// The parameters that narrow a search: `country=UA` (any of several), `country.all=UA` (all of them),
/// `country.not=UA` (none of them), and the time.
public final class FilterParameters {
  /// Most values of one filter.
  static final int MOST_VALUES = 100;
  /// Behind the name of a field: all of the values, or none of them.
  static final String ALL = ".all";
  static final String NOT = ".not";

  private final Given given;
  private final Optional<ZoneId> zone;
  private final ZoneId usualZone;

  /// @param usualZone where days begin when the asker does not say
  public FilterParameters(Given given, ZoneId usualZone) {
    this.given = given;
    this.zone = given.one("timeZone").map(FilterParameters::zone);
    this.usualZone = usualZone;
  }

  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (FacetField field : FacetField.values()) names.add(field.code());
    for (FacetField field : FacetField.values()) names.addAll(List.of(field.code() + ALL, field.code() + NOT));
    names.addAll(List.of("from", "to", "timeZone"));
    return names;
  }

  /// Where days begin, if the asker says.
  Optional<ZoneId> zone() {
    return zone;
  }

  public Filters filters() {
    return new Filters(values(""), values(ALL), values(NOT), dates());
  }

  private Map<FacetField, List<String>> values(String suffix) {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      String name = field.code() + suffix;
      List<String> wanted = given.all(name);
      if (wanted.size() > MOST_VALUES)
        throw ProblemType.BAD_PARAMETER
            .with("%s was given %d times; %d are allowed.".formatted(name, wanted.size(), MOST_VALUES));
      if (!wanted.isEmpty())
        values.put(field, wanted.stream().map(value -> value(field, name, value)).distinct().toList());
    }
    return values;
  }

  private static String value(FacetField field, String name, String value) {
    return switch (field) {
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> Names.countryCode(value)
          .orElseThrow(() -> Given.bad(name, value,
              "an ISO 3166-1 alpha-2 code such as UA, or a country's English name"));
      case FORM -> Form.of(value)
          .map(Form::code)
          .orElseThrow(
              () -> Given.bad(name, value, Given.oneOf(Stream.of(Form.values()).map(Form::code).toList())));
      case SPEAKER, SOURCE, CUE, LANGUAGE, SECTION -> value;
    };
  }

  private Dates dates() {
    Optional<CalendarTime> from = given.one("from").map(value -> time("from", value));
    Optional<CalendarTime> to = given.one("to").map(value -> time("to", value));
    var dates = new Dates(from, to, zone.orElse(usualZone));
    if (dates.isReversed())
      throw ProblemType.BAD_PARAMETER.with(
          "from (%s) is after to (%s); from must be the earlier one.".formatted(from.orElseThrow(), to.orElseThrow()));
    return dates;
  }

  private static CalendarTime time(String name, String value) {
    return CalendarTime.of(value)
        .orElseThrow(() -> Given.bad(name, value,
            "a day as YYYY-MM-DD such as 2026-01-31, or a month (2026-01), a year (2026) or a time (2026-01-31T10:00)"));
  }

  private static ZoneId zone(String value) {
    try {
      return ZoneId.of(value);
    } catch (DateTimeException _) {
      throw Given.bad("timeZone", value, "the name of a time zone such as Europe/Paris, or UTC");
    }
  }
}

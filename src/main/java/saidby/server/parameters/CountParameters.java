package saidby.server.parameters;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Interval;
import saidby.server.http.Given;
import saidby.server.page.FacetChoice;

/// The parameters that tell what is counted: `facets`, `facetSize`, `speaker.find` and `histogram`.
public final class CountParameters {
  /// Counted when nobody says otherwise.
  public static final Set<FacetField> USUAL_FACETS = EnumSet.of(FacetField.SPEAKER, FacetField.COUNTRY,
      FacetField.SPEAKER_COUNTRY, FacetField.SOURCE, FacetField.FORM);
  /// Behind the name of a field: what its values are looked for by.
  static final String FIND = ".find";
  private static final String NONE = "none";
  private static final List<String> FACETS = withNone(Stream.of(FacetField.values()).map(FacetField::code));
  private static final List<String> HISTOGRAMS = withNone(Stream.of(Interval.values()).map(Interval::code));

  private final Given given;

  CountParameters(Given given) {
    this.given = given;
  }

  private static List<String> withNone(Stream<String> codes) {
    return Stream.concat(codes, Stream.of(NONE)).toList();
  }

  static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of("facets", "facetSize"));
    for (FacetField field : FacetField.values()) names.add(field.code() + FIND);
    names.add("histogram");
    return names;
  }

  /// What the asker chose about counts.
  FacetChoice choice(Optional<ZoneId> zone) {
    Map<FacetField, String> find = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values())
      given.one(field.code() + FIND).ifPresent(typed -> find.put(field, typed));
    OptionalInt size = given.number("facetSize", 1, Counting.MAX_SIZE);
    Optional<String> histogram = given.one("histogram", CountParameters::histogram, HISTOGRAMS);
    return new FacetChoice(size, find, histogram, zone);
  }

  private static Optional<String> histogram(String code) {
    return code.equals(NONE) ? Optional.of(NONE) : Interval.of(code).map(Interval::code);
  }

  Set<FacetField> facets() {
    List<String> wanted = given.all("facets").stream().flatMap(list -> Stream.of(list.split(",", -1))).toList();
    if (wanted.isEmpty()) return given.isEmpty("facets") ? Set.of() : USUAL_FACETS;
    if (wanted.equals(List.of(NONE))) return Set.of();
    Set<FacetField> facets = EnumSet.noneOf(FacetField.class);
    for (String code : wanted)
      facets.add(FacetField.of(code.strip()).orElseThrow(() -> Given.bad("facets", code, Given.oneOf(FACETS))));
    return facets;
  }
}

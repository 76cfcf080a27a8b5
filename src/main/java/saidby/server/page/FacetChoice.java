package saidby.server.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Interval;

/// How somebody wants counts to be told; what is empty is left to us.
///
/// @param size values told of each field
/// @param find per field, what its values are looked for by
/// @param histogram code of an [Interval], or `none`
/// @param zone where days begin
public record FacetChoice(OptionalInt size, Map<FacetField, String> find, Optional<String> histogram,
    Optional<ZoneId> zone) {

  /// Nothing chosen.
  public static final FacetChoice USUAL = new FacetChoice(OptionalInt.empty(), Map.of(), Optional.empty(),
      Optional.empty());

  private static final int MORE = 5;

  public FacetChoice {
    var copy = new EnumMap<FacetField, String>(FacetField.class);
    copy.putAll(find);
    find = Collections.unmodifiableMap(copy);
  }

  /// For the engine.
  ///
  /// @param usual how long the bars of the histogram are when nobody says; empty for none
  Counting counting(Set<FacetField> facets, Optional<Interval> usual) {
    Optional<Interval> interval = histogram.isPresent() ? histogram.flatMap(Interval::of) : usual;
    return new Counting(facets, size.orElse(Counting.DEFAULT_SIZE), find, interval);
  }

  /// The same with some times as many values of each field.
  FacetChoice more() {
    int next = Math.min(Counting.MAX_SIZE, size.orElse(Counting.DEFAULT_SIZE) * MORE);
    return new FacetChoice(OptionalInt.of(next), find, histogram, zone);
  }

  List<Address.Parameter> parameters() {
    var parameters = new ArrayList<Address.Parameter>();
    size.ifPresent(number -> parameters.add(new Address.Parameter("facetSize", Integer.toString(number))));
    find.forEach((field, typed) -> parameters.add(new Address.Parameter(field.code() + ".find", typed)));
    histogram.ifPresent(code -> parameters.add(new Address.Parameter("histogram", code)));
    zone.ifPresent(id -> parameters.add(new Address.Parameter("timeZone", id.getId())));
    return parameters;
  }
}

package saidby.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is counted among the hits.
///
/// @param facets fields whose values are counted
/// @param size most values that are told of each, 1 to [#MAX_SIZE]; selected ones come beside them
/// @param find per field, beginnings of words: only values are told that have a word beginning with each
/// @param histogram how long the bars are, where there shall be any
/// @param trend how long the stretches are for which the share of all quotes is told, where it shall be; never an hour
public record Counting(Set<FacetField> facets, int size, Map<FacetField, String> find, Optional<Interval> histogram,
    Optional<Interval> trend) {

  /// Values told of each field when nobody says otherwise.
  public static final int DEFAULT_SIZE = 10;
  /// Most values of each field that one answer may tell.
  public static final int MAX_SIZE = 1000;
  /// Only the total.
  public static final Counting NOTHING = of(Set.of());

  public Counting {
    facets = Set.copyOf(facets);
    var copy = new EnumMap<FacetField, String>(FacetField.class);
    copy.putAll(find);
    find = Collections.unmodifiableMap(copy);
    if (trend.equals(Optional.of(Interval.HOUR))) throw new IllegalArgumentException("a trend by the hour");
    if (size < 1 || size > MAX_SIZE) throw new IllegalArgumentException("facet size must be 1 to 1000: " + size);
  }

  /// Without a trend.
  public Counting(Set<FacetField> facets, int size, Map<FacetField, String> find, Optional<Interval> histogram) {
    this(facets, size, find, histogram, Optional.empty());
  }

  /// The values of these fields.
  public static Counting of(Set<FacetField> facets) {
    return new Counting(facets, DEFAULT_SIZE, Map.of(), Optional.empty());
  }

  /// The same with so many values of each field.
  public Counting size(int other) {
    return new Counting(facets, other, find, histogram, trend);
  }

  /// The same with a histogram.
  public Counting by(Interval interval) {
    return new Counting(facets, size, find, Optional.of(interval), trend);
  }

  /// The same with the share of all quotes.
  public Counting trend(Interval interval) {
    return new Counting(facets, size, find, histogram, Optional.of(interval));
  }

  /// Whether nothing is counted among the hits; a trend is a question of its own.
  public boolean isEmpty() {
    return facets.isEmpty() && histogram.isEmpty();
  }
}

package saidby.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often an article names each country clearly: it decides what the unclear names mean.
final class Evidence {
  private static final double WORD_FROM_NOTHING = 0.2;
  private static final double INSTITUTION_FROM_NOTHING = 0.4;
  private static final double INSTITUTION_ELSEWHERE = 0.1;
  /// So many clear names say that the article is about some other country.
  private static final int ELSEWHERE = 4;
  private static final double BEHIND_PREPOSITION = 0.7;
  private static final double SUPPORTED = 0.8;

  private final Map<String, Integer> clear = new HashMap<>();

  void add(List<Candidate> candidates) {
    for (Candidate candidate : candidates)
      if (candidate.isClear()) clear.merge(candidate.first().place().code(), 1, Integer::sum);
  }

  /// Whether a clear name of the candidate's country was seen.
  boolean supports(Candidate candidate) {
    return count(candidate.first()) > 0;
  }

  /// The place that the candidate means, by what the article says most of.
  ///
  /// @param region code of the country whose state stands behind the name and a comma; empty when none does
  PlaceMention decide(Candidate candidate, String region, boolean behindPreposition) {
    Entry best = candidate.first();
    for (Entry entry : candidate.entries()) {
      if (entry.place().code().equals(region)) return mention(candidate, entry, 1);
      if (count(entry) > count(best) && yields(best)) best = entry;
    }
    if (!region.isEmpty() && liesInRegion(best)) {
      var there = new Place(region, Place.Kind.PLACE, best.place().name());
      return new PlaceMention(candidate.from(), candidate.to(), there, 1);
    }
    return mention(candidate, best, trust(best, behindPreposition));
  }

  /// Whether the place gives its name up to one of which the article says more: a city only where nothing else of its
  /// country is named.
  private boolean yields(Entry entry) {
    return entry.place().kind() != Place.Kind.PLACE || count(entry) == 0;
  }

  private double trust(Entry entry, boolean behindPreposition) {
    if (!entry.ambiguous()) return 1;
    if (count(entry) > 0) return SUPPORTED;
    if (behindPreposition) return BEHIND_PREPOSITION;
    if (entry.place().kind() != Place.Kind.INSTITUTION) return WORD_FROM_NOTHING;
    return isElsewhere() ? INSTITUTION_ELSEWHERE : INSTITUTION_FROM_NOTHING;
  }

  private boolean isElsewhere() {
    for (int count : clear.values()) if (count >= ELSEWHERE) return true;
    return false;
  }

  /// Cities can share a name with a better known one; countries do not stand before a comma and a state.
  private static boolean liesInRegion(Entry entry) {
    return entry.place().kind() == Place.Kind.CAPITAL || entry.place().kind() == Place.Kind.PLACE;
  }

  private int count(Entry entry) {
    return clear.getOrDefault(entry.place().code(), 0);
  }

  private static PlaceMention mention(Candidate candidate, Entry entry, double trust) {
    return new PlaceMention(candidate.from(), candidate.to(), entry.place(), trust);
  }
}

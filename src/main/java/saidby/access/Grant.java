package saidby.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import saidby.search.FacetField;
import saidby.search.Scope;

/// What a key is good for.
///
/// @param writing whether it may change things, and ask what is for administrators alone
/// @param scope what it sees, and writes
/// @param origins of the web pages that may use it, as [Origins] writes them; empty where it does not matter
/// @param rate requests a minute; empty for as many as everybody
/// @param expires the first moment at which it is no longer good
public record Grant(boolean writing, Scope scope, List<String> origins, OptionalInt rate, Optional<Instant> expires) {

  /// Reads everything, for good.
  public static final Grant READING = new Grant(false, Scope.EVERYTHING, List.of(), OptionalInt.empty(),
      Optional.empty());

  /// Most requests a minute.
  public static final int MOST = 1_000_000;

  /// What an article's sender tells: nothing is found out in order to know who may write it.
  private static final Set<FacetField> TOLD = Set.of(FacetField.SOURCE, FacetField.SECTION, FacetField.LANGUAGE);

  public Grant {
    origins = origins.stream().map(Origins::written).distinct().toList();
    if (rate.isPresent() && (rate.getAsInt() < 1 || rate.getAsInt() > MOST))
      throw new IllegalArgumentException(
          "rate must be 1 to %,d requests a minute: %d".formatted(MOST, rate.getAsInt()));
    if (writing && !TOLD.containsAll(scope.fields()))
      throw new IllegalArgumentException(
          "a key that writes can be bound to sources, sections and languages, which articles tell themselves, and to nothing else");
  }
}

package saidby.export;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import saidby.search.Hit;

/// What an export tells of itself, so that a file is still understood when nobody remembers where it came from.
///
/// @param query what was asked, as the part of an address behind its question mark: `q=ceasefire&country=UA`; a very long
///   one is cut, as it stands in every row
/// @param at when it was asked
/// @param generation of the index that answered
/// @param address of the page of a hit; empty where no server shows one
public record Stamp(String query, Instant at, long generation, Function<Hit, Optional<String>> address) {

  private static final int LONGEST_QUERY = 2_000;

  public Stamp {
    if (query.length() > LONGEST_QUERY) query = query.substring(0, LONGEST_QUERY) + "...";
  }

  /// The answer to a question that no server shows.
  public static Stamp of(String query, Instant at, long generation) {
    return new Stamp(query, at, generation, _ -> Optional.empty());
  }
}

package saidby.search;

import java.time.Instant;
import java.util.Optional;

/// Something that news comes in from by itself, and how that goes: a watched folder or a followed feed.
///
/// @param name for people; holds no password and no path of this machine beyond what the operator named
/// @param trouble why nothing comes at the moment, or what went wrong the last time; empty when all is well
/// @param waiting files, or items, that are known and not taken yet
/// @param taken files read, or times that the feed was asked
/// @param articles put in or replaced, durably, since the start
/// @param failed files, or items, that could not be read, since the start
/// @param last when something was taken from it
/// @param next when it is looked at again, where that is known
public record Inflow(Kind kind, String name, Optional<String> trouble, long waiting, long taken, long articles,
    long failed, Optional<Instant> last, Optional<Instant> next) {

  /// What it is.
  public enum Kind {
    FOLDER, FEED
  }
}

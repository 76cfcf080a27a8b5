package saidby.follow;

import java.util.List;

/// Hears of each time that a feed was asked, on the thread that asked it, of one after the other.
@FunctionalInterface
public interface FollowListener {
  /// Listens to nothing.
  FollowListener SILENT = _ -> {};

  void asked(Round round);

  /// What came of asking a feed once.
  ///
  /// @param articles added or replaced, durably
  /// @param known items that were read before and have not changed
  /// @param waiting pages that are to be fetched the next time
  /// @param troubles what could not be read or had, one line each
  /// @param trouble why the feed itself could not be had; empty where it could
  record Round(String feed, long articles, long known, long waiting, List<String> troubles, String trouble) {
    public Round {
      troubles = List.copyOf(troubles);
    }

    /// The same with trouble of the feed itself.
    Round with(String why) {
      return new Round(feed, articles, known, waiting, troubles, why);
    }
  }
}

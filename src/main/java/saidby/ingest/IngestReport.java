package saidby.ingest;

import java.util.List;
import java.util.Optional;
import saidby.format.Place;
import saidby.format.ReadItem;

/// What became of a run.
///
/// @param stopped why the run ended before the input did, or why its end could not be committed; empty when all went
///     well
public record IngestReport(Articles articles, Quotes quotes, Trouble trouble, Times times,
    Optional<String> stopped) {

  /// So many failures, skipped files and notices are kept word by word; all are counted.
  public static final int KEPT = 10_000;

  /// `read` = `added` + `replaced` + those that failed after they were read.
  ///
  /// @param read articles that came out of the input whole
  /// @param replaced articles whose id was in the index before or came before in the same run
  /// @param withdrawn articles that were in the index, or came before in the same run, and were taken out again
  /// @param committed how many of those added and replaced are durable: all of them, unless the run was stopped
  public record Articles(long read, long added, long replaced, long withdrawn, long committed) {
    /// None was taken out.
    public Articles(long read, long added, long replaced, long committed) {
      this(read, added, replaced, 0, committed);
    }

    /// Articles that were handed to the index and taken.
    public long written() {
      return added + replaced;
    }
  }

  /// Where the time went. Reading, annotating and storing go on side by side, so that their sum is more than the whole.
  ///
  /// @param seconds from the first byte read to the end of the commit
  /// @param reading of the one thread that reads
  /// @param annotating of all threads together
  /// @param storing of all threads together
  /// @param slowest the article that took longest to annotate
  public record Times(double seconds, double reading, double annotating, double storing, Optional<Slowest> slowest) {
    /// Only the whole is known.
    public Times(double seconds) {
      this(seconds, 0, 0, 0, Optional.empty());
    }
  }

  /// An article and how long it took to annotate.
  public record Slowest(Place place, double seconds) {}

  /// Quotes in the articles written.
  public record Quotes(long found, long attributed) {
    /// Share of the quotes whose speaker is known, between 0 and 1; 0 when there are none.
    public double attributedShare() {
      return found == 0 ? 0 : (double) attributed / found;
    }
  }

  /// What did not go in, or not as it stood there; lists in reading order.
  public record Trouble(long failed, long skipped, List<ReadItem.Failed> failures, List<ReadItem.Skipped> skips,
      List<ReadItem.Noticed> notices) {
    public Trouble {
      failures = List.copyOf(failures);
      skips = List.copyOf(skips);
      notices = List.copyOf(notices);
    }
  }

  /// Whether everything that should have been read is in the index, durably.
  public boolean isClean() {
    return trouble.failed() == 0 && stopped.isEmpty();
  }

  public double articlesPerSecond() {
    return times.seconds() <= 0 ? 0 : Math.max(articles.read(), articles.written()) / times.seconds();
  }
}

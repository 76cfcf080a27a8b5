package saidby.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import saidby.fetch.Fetcher;
import saidby.fetch.Time;
import saidby.follow.FeedFollower;
import saidby.follow.FollowListener;
import saidby.ingest.Arrivals;
import saidby.ingest.Handover;
import saidby.intake.Intake;
import saidby.search.Inflow;
import saidby.search.Inflows;
import saidby.watch.FolderWatch;
import saidby.watch.WatchRules;

/// News that comes by itself while an index is served: watched folders and followed feeds, each on a thread of its own.
final class ArrivingNews implements Inflows, AutoCloseable {
  private static final long AFTER_A_FAULT_MILLIS = 10_000;

  private final Consumer<String> troubles;
  private final List<Inflows> inflows = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<Fetcher> fetcher = Optional.empty();

  /// Where it comes from.
  record Sources(Optional<WatchRules> watched, Optional<FollowOptions.Following> followed) {}

  private ArrivingNews(Consumer<String> troubles) {
    this.troubles = troubles;
  }

  /// @param troubles hears, on any thread, of what could not be taken
  /// @throws Taken when another process takes in the same
  static ArrivingNews start(Sources sources, Intake intake, Consumer<String> troubles) throws IOException {
    var news = new ArrivingNews(troubles);
    try {
      news.claim(sources);
      if (sources.watched().isPresent()) news.watch(sources.watched().get(), intake);
      if (sources.followed().isPresent()) news.follow(sources.followed().get(), intake);
      return news;
    } catch (IOException | RuntimeException e) {
      news.close();
      throw e;
    }
  }

  /// All of it before anything of it is taken in.
  private void claim(Sources sources) throws IOException {
    if (sources.watched().isPresent()) claims.add(Claim.of(sources.watched().get()));
    if (sources.followed().isPresent()) claims.add(Claim.of(sources.followed().get().rules()));
  }

  private void watch(WatchRules rules, Intake intake) throws IOException {
    FolderWatch watch = FolderWatch.of(rules, intake, (file, outcome) -> {
      for (String reason : outcome.reasons()) troubles.accept(reason);
      if (outcome.failed() + outcome.skipped() > Handover.KEPT) troubles.accept(file + ": and so on");
    });
    run("saidby-watch", watch);
  }

  private void follow(FollowOptions.Following following, Intake intake) throws IOException {
    Fetcher opened = Fetcher.start(following.fetching(), Time.SYSTEM);
    fetcher = Optional.of(opened);
    FeedFollower follower = FeedFollower.of(following.rules(), new FeedFollower.Tools(opened, intake, Time.SYSTEM),
        this::tell);
    run("saidby-follow", follower);
  }

  private void tell(FollowListener.Round round) {
    if (!round.trouble().isEmpty()) troubles.accept(round.feed() + ": " + round.trouble());
    for (String trouble : round.troubles()) troubles.accept(trouble);
  }

  private void run(String name, Arrivals arrivals) {
    inflows.add(arrivals);
    threads.add(Thread.ofPlatform().name(name).start(() -> {
      try {
        while (true) attempt(name, arrivals);
      } catch (InterruptedException _) {
        // the server stops
      }
    }));
  }

  /// A fault must not end what is to go on for months.
  private void attempt(String name, Arrivals arrivals) throws InterruptedException {
    try {
      arrivals.run();
    } catch (IOException | RuntimeException fault) {
      troubles.accept(name + ": " + Failure.sentence(fault));
      Thread.sleep(AFTER_A_FAULT_MILLIS);
    }
  }

  @Override
  public List<Inflow> inflows() {
    return inflows.stream().flatMap(each -> each.inflows().stream()).toList();
  }

  /// What is under way is left where it is, and taken after the next start.
  @Override
  public void close() throws IOException {
    for (Thread thread : threads) thread.interrupt();
    boolean interrupted = false;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
    if (fetcher.isPresent()) fetcher.get().close();
    for (Claim claim : claims) claim.close();
  }
}

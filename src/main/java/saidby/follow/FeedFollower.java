package saidby.follow;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import saidby.fetch.Fetched;
import saidby.fetch.Fetcher;
import saidby.fetch.Time;
import saidby.fetch.Validators;
import saidby.ingest.Arrivals;
import saidby.ingest.Handover;
import saidby.intake.Intake;
import saidby.search.Inflow;

/// Follows some feeds, several at once, each on a thread of its own; how it goes is told to any.
public final class FeedFollower implements Arrivals {
  /// Lists of lists are read no further than this.
  private static final int LISTS = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
  private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 10;

  private final FollowRules rules;
  private final Tools tools;
  private final FollowListener listener;
  private final MemoryFile memories;
  private final Places places = new Places();
  private final Map<String, Standing> standings = new LinkedHashMap<>();

  /// What it works with.
  ///
  /// @param time that the fetcher keeps to as well
  public record Tools(Fetcher fetcher, Intake intake, Time time) {}

  private FeedFollower(FollowRules rules, Tools tools, FollowListener listener) throws IOException {
    this.rules = rules;
    this.tools = tools;
    this.listener = listener;
    memories = MemoryFile.open(rules.memory());
    for (String feed : rules.feeds()) {
      var standing = new Standing(feed);
      Memory memory = memories.of(feed);
      memory.asked().map(asked -> asked.plus(rules.interval())).ifPresent(standing::waitsUntil);
      memory.notBefore().ifPresent(standing::waitsUntil);
      standings.put(feed, standing);
    }
  }

  /// @throws IOException when the memory cannot be read
  public static FeedFollower of(FollowRules rules, Tools tools, FollowListener listener) throws IOException {
    return new FeedFollower(rules, tools, listener);
  }

  /// Asks each feed whenever its time has come, until the thread is interrupted. One that takes long holds up no other.
  @Override
  public void run() throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        while (true) {
          beginDue(threads);
          tools.time().pass(untilNext());
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /// Asks those feeds whose time has come, and waits for them.
  ///
  /// @return how long to wait until the next one's has
  Duration askDue() throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      beginDue(threads);
    }
    if (Thread.interrupted()) throw new InterruptedException();
    return untilNext();
  }

  private void beginDue(ExecutorService threads) {
    Instant now = tools.time().instant();
    standings.forEach((feed, standing) -> {
      if (standing.begins(now)) threads.execute(() -> inTurn(standing, () -> ask(feed, standing)));
    });
  }

  private void inTurn(Standing standing, Places.Asking asking) {
    try {
      places.await(standing.host(), asking);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // it is asked after the next start
    } finally {
      standing.ends();
    }
  }

  private Duration untilNext() {
    Instant now = tools.time().instant();
    Instant next = standings.values()
        .stream()
        .map(standing -> standing.isUnderWay() ? now.plus(SHORTEST_PAUSE) : standing.next().orElse(now))
        .min(Instant::compareTo)
        .orElse(now.plus(rules.interval()));
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /// Asks each feed once, whenever it was asked before, but none that wants to be left alone.
  @Override
  public boolean runOnce() throws InterruptedException {
    var vain = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      standings.forEach((feed, standing) -> threads.execute(() -> inTurn(standing, () -> {
        vain.incrementAndGet();
        if (once(feed, standing)) vain.decrementAndGet();
      })));
    }
    if (Thread.interrupted()) throw new InterruptedException();
    return vain.get() == 0;
  }

  private boolean once(String feed, Standing standing) throws InterruptedException {
    Optional<Instant> later = memories.of(feed).notBefore().filter(until -> until.isAfter(tools.time().instant()));
    if (later.isEmpty()) return ask(feed, standing);
    tell(vain(feed, "is left alone until " + later.get().truncatedTo(ChronoUnit.SECONDS)));
    return false;
  }

  private boolean ask(String feed, Standing standing) throws InterruptedException {
    Memory memory = memories.of(feed);
    Answered answered;
    try {
      answered = switch (tools.fetcher().get(feed, memory.validators())) {
        case Fetched.Page page -> read(feed, memory, page);
        case Fetched.Unchanged _ -> unchanged(feed, memory);
        case Fetched.Refused refused -> failed(feed, memory, refused.reason(), Optional.empty());
        case Fetched.Failed failed -> failed(feed, memory, failed.reason(), failed.notBefore());
      };
    } catch (RuntimeException fault) { // one feed must not end the others
      answered = failed(feed, memory, "a fault of this program: " + fault, Optional.empty());
    }
    FollowListener.Round round = answered.round();
    try {
      memories.put(feed, answered.memory());
    } catch (IOException failure) {
      round = round.with("what was read cannot be remembered: " + failure);
    }
    standing.asked(round, tools.time().instant(), answered.again());
    tell(round);
    return round.trouble().isEmpty();
  }

  private synchronized void tell(FollowListener.Round round) {
    listener.asked(round);
  }

  /// What came of asking, what is to be remembered, and when to ask again.
  private record Answered(FollowListener.Round round, Memory memory, Instant again) {}

  private Answered unchanged(String feed, Memory memory) {
    Instant now = tools.time().instant();
    return new Answered(new FollowListener.Round(feed, 0, memory.items().size(), 0, List.of(), ""),
        memory.answered(memory.validators(), now, Map.of()), now.plus(rules.interval()));
  }

  private Answered read(String feed, Memory memory, Fetched.Page page) throws InterruptedException {
    var handover = new Handover(tools.intake());
    var round = new FeedRound(memory, handover, new Pages(tools.fetcher(), rules.pages()),
        new FeedRound.Terms(rules.pages(), tools.time().instant()));
    Handover.Outcome outcome = handover.whole(() -> round.read(page, lists()));
    Instant now = tools.time().instant();
    if (outcome.stopped().isPresent()) // all of it is read again, soon
      return new Answered(vain(feed, outcome.stopped().get()), memory, now.plus(SHORTEST_PAUSE));
    List<String> troubles = new ArrayList<>(round.troubles());
    troubles.addAll(outcome.reasons());
    Validators validators = round.isUnfinished() ? Validators.NONE : page.validators();
    return new Answered(
        new FollowListener.Round(feed, outcome.articles(), round.known(), round.waiting(), troubles,
            round.nothing().orElse("")),
        memory.answered(validators, now, round.changed()), now.plus(rules.interval()));
  }

  private FeedRound.Lists lists() {
    return new FeedRound.Lists() {
      @Override
      public int most() {
        return LISTS;
      }

      @Override
      public Fetched get(String url) throws InterruptedException {
        return tools.fetcher().get(url, Validators.NONE);
      }
    };
  }

  /// Ever longer pauses; across a restart only what the site itself told is remembered.
  private Answered failed(String feed, Memory memory, String reason, Optional<Instant> notBefore) {
    Instant now = tools.time().instant();
    Duration pause = rules.interval().multipliedBy(1L << Math.min(memory.failures(), MOST_DOUBLINGS));
    Instant own = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    Instant again = notBefore.filter(told -> told.isAfter(own)).orElse(own);
    return new Answered(vain(feed, reason), memory.failed(now, notBefore), again);
  }

  private static FollowListener.Round vain(String feed, String trouble) {
    return new FollowListener.Round(feed, 0, 0, 0, List.of(), trouble);
  }

  @Override
  public List<Inflow> inflows() {
    return standings.values().stream().map(Standing::inflow).toList();
  }
}

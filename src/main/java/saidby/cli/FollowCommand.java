package saidby.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import saidby.fetch.Fetcher;
import saidby.fetch.Time;
import saidby.follow.FeedFollower;
import saidby.follow.FollowListener;

/// Reads feeds again and again, until it is interrupted.
@Command(name = "follow", mixinStandardHelpOptions = true,
    description = "Reads feeds and sitemaps into an index, again and again.",
    footer = {"",
        "Asks only hosts that are named here, keeps to their robots.txt, leaves them alone between two requests and when they",
        "say so, and never connects to an address that is not public. What was read is remembered in DIR.followed beside",
        "the index.", "", "Examples:", "  saidby follow --contact desk@news.example https://news.example/feed.xml",
        "  saidby follow --contact desk@news.example --pages 20 --allow-host www.news.example https://news.example/feed.xml",
        "  saidby follow --contact desk@news.example --once https://news.example/feed.xml     # for cron"})
final class FollowCommand implements Callable<Integer> {
  @Mixin
  private TakingIn taking = new TakingIn();

  @Mixin
  private FollowOptions follow = new FollowOptions();

  @Parameters(paramLabel = "URL", arity = "1..*", description = "Addresses of feeds and sitemaps.")
  private List<String> feeds = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    FollowOptions.Following following = follow.of(feeds, taking.index());
    try (Fetcher fetcher = Fetcher.start(following.fetching(), Time.SYSTEM)) {
      return taking.run(() -> Claim.of(following.rules()), intake -> FeedFollower.of(following.rules(),
          new FeedFollower.Tools(fetcher, intake, Time.SYSTEM), this::tell));
    }
  }

  private void tell(FollowListener.Round round) {
    List<String> troubles = round.troubles().stream().map(trouble -> "  " + trouble).toList();
    if (!round.trouble().isEmpty())
      taking.tell(List.of(),
          Stream.concat(Stream.of(round.feed() + ": " + round.trouble()), troubles.stream()).toList());
    else
      taking.tell(List.of(String.format(Locale.ROOT, "%s: %,d new or changed, %,d known, %,d pages to come",
          round.feed(), round.articles(), round.known(), round.waiting())), troubles);
  }
}

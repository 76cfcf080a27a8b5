package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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
  private IndexFolder index = new IndexFolder();

  @Mixin
  private FollowOptions follow = new FollowOptions();

  @Mixin
  private AttributionOptions attribution = new AttributionOptions();

  @Option(names = "--once", description = "Ask each feed once, and end.")
  private boolean once;

  @Parameters(paramLabel = "URL", arity = "1..*", description = "Addresses of feeds and sitemaps.")
  private List<String> feeds = List.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    FollowOptions.Following following = follow.of(feeds, index.path());
    try (var stopping = new UntilStopped();
        LiveIndex live = LiveIndex.open(index.path(), attribution.annotator());
        Fetcher fetcher = Fetcher.start(following.fetching(), Time.SYSTEM)) {
      FeedFollower follower = FeedFollower.of(following.rules(),
          new FeedFollower.Tools(fetcher, live.intake(), Time.SYSTEM), this::tell);
      if (once) return follower.runOnce() ? Main.DONE : Main.FAILED;
      try {
        follower.run();
      } catch (InterruptedException _) {
        // it was told to stop
      }
      return Main.DONE;
    }
  }

  private void tell(FollowListener.Round round) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    String feed = Terminal.safe(round.feed());
    if (!round.trouble().isEmpty()) err.println(feed + ": " + Terminal.safe(round.trouble()));
    else
      out.println(
          String.format(Locale.ROOT, "%s: %,d new or changed, %,d known, %,d pages to come", feed, round.articles(),
              round.known(), round.waiting()));
    for (String trouble : round.troubles()) err.println("  " + Terminal.safe(trouble));
    out.flush();
    err.flush();
  }
}

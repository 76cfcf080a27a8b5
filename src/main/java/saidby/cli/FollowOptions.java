package saidby.cli;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import saidby.fetch.FetchRules;
import saidby.fetch.Limits;
import saidby.fetch.NamedHosts;
import saidby.follow.FollowRules;

/// How feeds are followed, and who may be asked.
final class FollowOptions {
  @Option(names = "--contact", paramLabel = "C",
      description = "Mail or web address where sites can complain; they are told it with every request. Needed to follow feeds.")
  private @Nullable String contact;

  @Option(names = "--allow-host", paramLabel = "H", split = ",",
      description = "Also fetch from this host: news.example, *.news.example for all below it, news.example:8080; repeat for "
          + "more. The hosts of the feeds are allowed.")
  private List<String> hosts = List.of();

  @Option(names = "--allow-address", paramLabel = "A", split = ",",
      description = "Also connect to this address although it is not public: for a network of your own; repeat for more.")
  private List<String> addresses = List.of();

  @Option(names = "--pages", paramLabel = "N", defaultValue = "0",
      description = "Fetch the pages behind mere summaries and sitemaps, at most so many for one feed at a time "
          + "(default: ${DEFAULT-VALUE}, none).")
  private int pages;

  @Option(names = "--every", paramLabel = "MIN", defaultValue = "15",
      description = "Minutes between two requests for the same feed (default: ${DEFAULT-VALUE}).")
  private int every = 15;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// What is followed, and who may be asked for it.
  record Following(FollowRules rules, FetchRules fetching) {}

  /// @param index beside whose folder the memory of what was read lies
  Following of(List<String> feeds, Path index) {
    if (pages < 0 || pages > 1_000) throw WrongOption.because(spec, "--pages must be 0 to 1000, not " + pages);
    if (every < 1 || every > 10_080)
      throw WrongOption.because(spec, "--every must be 1 to 10080 minutes, not " + every);
    var rules = new FollowRules(feeds, Duration.ofMinutes(every), pages, BesideIndex.file(index, ".followed"));
    return new Following(rules, fetching(feeds));
  }

  private FetchRules fetching(List<String> feeds) {
    String complaints = contact;
    if (complaints == null)
      throw WrongOption.because(spec,
          "--contact is needed to follow feeds: sites want to know whom they can complain to");
    List<String> named = new ArrayList<>(hosts);
    for (String feed : feeds) named.add(host(feed));
    return WrongOption.heard(spec, () -> new FetchRules(NamedHosts.of(named), also(), complaints, Limits.USUAL));
  }

  private String host(String feed) {
    try {
      URI address = URI.create(feed);
      if (address.getRawAuthority() != null) return address.getRawAuthority();
    } catch (IllegalArgumentException _) {
      // told below
    }
    throw WrongOption.because(spec, "'%s' is no web address".formatted(Terminal.safe(feed)));
  }

  private Set<InetAddress> also() {
    return addresses.stream().map(InetAddress::ofLiteral).collect(Collectors.toSet());
  }
}

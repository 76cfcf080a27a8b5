package saidby.server.gate;

import saidby.search.Analytics;
import saidby.search.ArticleLookup;
import saidby.search.IndexStatistics;
import saidby.search.IndexView;
import saidby.search.QuoteSearch;
import saidby.search.Scope;
import saidby.search.Scoping;
import saidby.search.SpeakerLookup;
import saidby.search.Suggester;

/// What the server needs of an index. A route gets them by [Requests#ports] alone, narrowed to what the asker may see. All of them are asked from many threads at once.
public record Ports(QuoteSearch search, ArticleLookup articles, SpeakerLookup speakers, IndexStatistics statistics,
    Suggester suggester, Analytics analytics, Scoping scoping) {

  /// All of them over one index.
  public static Ports of(IndexView index) {
    return new Ports(index, index, index, index, index, index, index);
  }

  /// The same, as far as a scope lets through.
  Ports within(Scope scope) {
    return scope.isEverything() ? this : of(scoping.within(scope));
  }
}

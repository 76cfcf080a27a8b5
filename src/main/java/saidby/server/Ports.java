package saidby.server;

import saidby.search.Analytics;
import saidby.search.ArticleLookup;
import saidby.search.IndexStatistics;
import saidby.search.QuoteSearch;
import saidby.search.SpeakerLookup;
import saidby.search.Suggester;

/// What the server needs of an index. All of them are asked from many threads at once.
public record Ports(QuoteSearch search, ArticleLookup articles, SpeakerLookup speakers, IndexStatistics statistics,
    Suggester suggester, Analytics analytics) {}

package saidby.search;

/// All that can be asked of an index, or of the part of it that a scope lets through. Safe on any thread.
public interface IndexView
    extends
      QuoteSearch,
      ArticleLookup,
      SpeakerLookup,
      IndexStatistics,
      Suggester,
      Analytics,
      Scoping {}

package saidby.server;

import java.util.Optional;
import saidby.search.Inflows;
import saidby.search.QuoteExtractor;
import saidby.server.writing.Writing;

/// What a server does besides answering from the index; what is not there has no routes.
///
/// @param extractor for those who send a text and want its quotes
/// @param writing for those who hold a key that may write
/// @param inflows what news comes in by itself
public record Services(Optional<QuoteExtractor> extractor, Optional<Writing> writing,
    Inflows inflows) {}

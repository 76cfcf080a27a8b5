package saidby.people;

import java.util.Optional;
import saidby.model.Span;

/// The local words that name the speaker of one found quote, and the place of that quote.
///
/// @param mention UTF-16 offsets of the words ("he", "Mr. Garin", "the Ukrainian leader"); empty where none were found
/// @param quote from the first to the last offset of the quote's content
public record SpokenMention(Optional<Span> mention, Span quote) {}

/// Finding what stands between quotation marks, and the words that announce speech.
///
/// A [FoundQuote] is one statement, made of one run or several. Nothing here knows who speaks: see `saidby.speaker`.
@NullMarked
package saidby.quote;

import org.jspecify.annotations.NullMarked;

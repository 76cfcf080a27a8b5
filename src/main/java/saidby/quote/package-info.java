/// Finding what stands between quotation marks, and the words that announce speech.
///
/// ```java
/// List<MarkedRun> runs = RunFinder.runs(article.text(), article.paragraphs());
/// ```
///
/// A [FoundQuote] is one statement, made of one run or several. Nothing here knows who speaks: see `saidby.speaker`.
@NullMarked
package saidby.quote;

import org.jspecify.annotations.NullMarked;

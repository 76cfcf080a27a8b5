/// The query language: a syntax tree that knows no engine, its lenient and its strict parser, its printer, and the
/// operator's synonyms as written.
///
/// ```java
/// ParsedQuery parsed = QueryParser.lenient("ceasefire -rumour by:\"Jane Doe\" after:2026-01-01");
/// parsed.node(); // the tree, for an engine to compile
/// parsed.read(); // how it was understood, in the language itself
/// parsed.notes(); // what was left out, for people
/// ```
///
/// | typed | means |
/// |---|---|
/// | `peace talks` | both words, in any inflected form |
/// | `"peace talks"` | exactly these words, side by side |
/// | `"peace talks"~4` | exactly these words, at most four moves apart |
/// | `"peace negotiat*"`, `"the * talks"` | exact words with patterns among them; `*` by itself is any one word |
/// | `peace NEAR/5 talks`, `peace PRE/5 (talks OR "a truce")` | at most five words between; in this order |
/// | `-rumour`, `NOT rumour` | without the word |
/// | `a OR b`, `(a OR b) c` | one of them; `AND` is what stands between words anyway and binds tighter than `OR` |
/// | `negotiat*`, `wom?n` | words by pattern; a `?` at the end of a word is a question mark |
/// | `Varnin~`, `Varnin~1` | words at most two letters, or one, apart |
/// | `title:summit` | in the article's title |
/// | `by:"Jane Doe"`, `by:*` | said by her; by anyone known ([Key] has the others: country, mentions, source, form, said ...) |
/// | `after:2026-01`, `before:2026-02-01` | on that day or later; earlier than that day; a month or a year is its first day |
/// | `date:2026-01..2026-03`, `by:(Jane Doe OR Roe)` | from the first day to the last; one of several values |
///
/// Operators are upper case. Nothing a person types fails, except by sheer length ([QueryTooBig]); the strict reader
/// refuses ([BadQuery]) whatever the lenient one would note. What is printed reads back as the same tree.
@NullMarked
package saidby.query;

import org.jspecify.annotations.NullMarked;

/// The query language: a syntax tree that knows no engine, its lenient parser and its printer.
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
/// | `-rumour`, `NOT rumour` | without the word |
/// | `a OR b`, `(a OR b) c` | one of them; `AND` is what stands between words anyway and binds tighter than `OR` |
/// | `negotiat*`, `wom?n` | words by pattern; a `?` at the end of a word is a question mark |
/// | `Varnin~`, `Varnin~1` | words at most two letters, or one, apart |
/// | `title:summit` | in the article's title |
/// | `by:"Jane Doe"`, `by:*` | said by her; by anyone known ([Key] has the others: country, mentions, source, form, said ...) |
/// | `after:2026-01`, `before:2026-02-01` | on that day or later; earlier than that day; a month or a year is its first day |
///
/// Operators are upper case. Nothing a person types fails, except by sheer length ([QueryTooBig]). What is printed
/// reads back as the same tree.
@NullMarked
package saidby.query;

import org.jspecify.annotations.NullMarked;

/// The query language: a syntax tree that knows no engine, its parser and its printer.
///
/// ```java ParsedQuery parsed = QueryParser.lenient("ceasefire by:\"Jane Doe\""); parsed.node(); // the tree, for an
/// engine to compile parsed.read(); // how it was understood, in the language itself ```
@NullMarked
package saidby.query;

import org.jspecify.annotations.NullMarked;

/// The ports between those who search or write and the engine that does it: requests, results, and a few narrow
/// interfaces. No engine's type appears in a signature here.
///
/// ```java
/// SearchResult result = search.search(SearchRequest.of(QueryParser.lenient("ceasefire")));
/// ```
@NullMarked
package saidby.search;

import org.jspecify.annotations.NullMarked;

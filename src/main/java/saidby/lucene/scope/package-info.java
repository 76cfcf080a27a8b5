/// An index seen through a scope: whatever the scope does not let through counts as deleted, down to the dictionary of
/// words and its frequencies. It knows nothing of what the index holds but the query that finds what may be seen.
///
/// ```java
/// DirectoryReader seen = ScopedReader.of(reader, searcher, query);
/// ```
@NullMarked
package saidby.lucene.scope;

import org.jspecify.annotations.NullMarked;

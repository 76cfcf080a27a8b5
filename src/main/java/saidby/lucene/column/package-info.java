/// Values by document and by part of the index, as counting wants them: ordinals of facets, days and hours in a time zone,
/// ranks, runs of neighbours that are the same. They are read once for a part and kept as long as it lives.
///
/// ```java
/// Column sources = segment.column(reader, What.QUOTES, "source");
/// ```
///
/// It must not know questions.
@NullMarked
package saidby.lucene.column;

import org.jspecify.annotations.NullMarked;

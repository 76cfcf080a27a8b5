/// The records of the domain: an [Article] as it was read, the [Quote]s found in it, the [Person] behind each, and the
/// [AnnotatedArticle] that joins them.
///
/// ```java
/// var article = new Article("a1", Metadata.EMPTY, "“We agreed,” Ana Ilić said.");
/// article.slice(new Span(1, 10)); // "We agreed"
/// ```
///
/// Everything here is immutable and safe on any thread. It must not know files, an index, a request or any library
/// but JSpecify.
@NullMarked
package saidby.model;

import org.jspecify.annotations.NullMarked;

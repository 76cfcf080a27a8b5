/// From an article to the same article with its quotes, their speakers and its countries: the stages in their order.
///
/// ```java
/// AnnotatedArticle annotated = new Annotator().annotate(article);
/// ```
///
/// Everything here is pure: the same article gives the same answer, on any thread. It must not know an index.
@NullMarked
package saidby.annotate;

import org.jspecify.annotations.NullMarked;

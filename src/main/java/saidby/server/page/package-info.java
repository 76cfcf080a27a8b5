/// What the pages show, as records without a null that the templates only have to print: texts cut into marked runs,
/// names of countries and dates for people, links that carry the whole question along.
///
/// ```java
/// var question = new Question("ceasefire", What.QUOTES, Filters.NONE, Optional.empty(), 0, 10);
/// question.adding(FacetField.COUNTRY, "UA").href(); // "/?q=ceasefire&country=UA"
/// ```
///
/// It must not know HTTP or the template engine. Nothing is escaped here: that is the templates' part.
@NullMarked
package saidby.server.page;

import org.jspecify.annotations.NullMarked;

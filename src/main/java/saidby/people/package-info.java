/// Who a mention is: the people of one article, and the person behind each "he", "Mr. Garin" or "the Ukrainian leader".
///
/// [Casting] reads a tokenized article and the mentions that name the speakers of its quotes. It collects the article's
/// cast (names, titles, roles, gender), then walks the text once from left to right and decides each mention.
///
/// It must not know how quotes are found, which mention belongs to which quote, or anything beyond the one article.
@NullMarked
package saidby.people;

import org.jspecify.annotations.NullMarked;

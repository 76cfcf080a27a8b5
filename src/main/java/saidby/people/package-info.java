/// Who a mention is: the people of one article, and the person behind each "he", "Mr. Garin" or "the Ukrainian leader".
///
/// ```java
/// var spoken = List.of(new SpokenMention(Optional.of(new Span(12, 14)), new Span(20, 48)));
/// List<Resolution> who = new Casting().resolve(words, spoken); // one for each mention
/// ```
///
/// Stages: [Reading] looks at each word once; [NameFinder] takes names out of runs of capitals; [Cast] clusters them
/// into [Figure]s; [Introductions] tell what these are; [Story] walks the text from left to right, [Salience] and
/// [Pronouns] deciding "he" and "she", [RoleMemory] "the minister", and [Settling] what each mention is in the end.
/// What is known of English and French stands in word lists under `lang/en` and `lang/fr`.
///
/// Names that only the outside knows ("Bo" for "Robert") come in by [OtherNames]; what the article told of each person
/// goes out in a [CastList].
///
/// It must not know how quotes are found, which mention belongs to which quote, or anything beyond the one article.
@NullMarked
package saidby.people;

import org.jspecify.annotations.NullMarked;

/// People whom the operator knows already: ids, other names, roles and countries from a file, and which person of an
/// article is one of them.
///
/// ```java
/// Authority authority = Authority.read(Path.of("authority.jsonl"));
/// Match match = authority.match(portrait); // what one article tells of one person
/// ```
///
/// [AuthorityLines] reads the file and [EntryParser] a line of it; [NameTable] finds entries by their whole name, never by
/// a family name alone; [Comparison] asks whether the article contradicts. The file wins nothing by itself: who fits two
/// entries equally, or fits one but for the date, the country, the office or the gender, is none of them.
/// [CongressConverter] makes such a file from another one.
///
/// It must not know how people are found in articles.
@NullMarked
package saidby.authority;

import org.jspecify.annotations.NullMarked;

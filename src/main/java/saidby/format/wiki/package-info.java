/// Dumps of wikis that write news: [saidby.format.wiki.MediaWikiDump] reads MediaWiki's XML,
/// [saidby.format.wiki.Wikitext] makes clean text of what its authors type.
@NullMarked
package saidby.format.wiki;

import org.jspecify.annotations.NullMarked;

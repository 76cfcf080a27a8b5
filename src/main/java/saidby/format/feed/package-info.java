/// What sites publish for programs to follow: [feeds][saidby.format.feed.XmlFeed] in RSS and Atom, [JSON Feed][saidby.format.feed.JsonFeed],
/// and lists of addresses: [sitemaps][saidby.format.feed.AddressList], OPML, addresses line by line.
///
/// A feed gives articles: whole ones where it has their text, else summaries that say so. A list gives none, and is skipped with its size;
/// [saidby.format.feed.Addresses] tells the addresses in all of them to whoever wants to fetch what lies there.
@NullMarked
package saidby.format.feed;

import org.jspecify.annotations.NullMarked;

/// Readers of interchange formats: files, folders and standard input become a stream of articles.
///
/// [saidby.format.ArticleFiles] is the way in: it finds the files, and for each one unpacks gzip, recognises the
/// encoding and the kind by content, and hands every article on as a [saidby.format.ReadItem] in reading order. What
/// cannot be read is an item too, with its [saidby.format.Place] and one line that says why; it never stops the rest.
///
/// From bytes to articles:
/// [saidby.format.GzipMembers], [saidby.format.DecodedText], [saidby.format.CharSource], [saidby.format.Kind], then one
/// of the readers for plain text, a JSON document or JSON lines, and at the end [saidby.format.ArticleMaker], which
/// normalises the text and gives the article its id.
///
/// It must not know what is done with the articles: neither quotes nor an index.
@NullMarked
package saidby.format;

import org.jspecify.annotations.NullMarked;

/// Readers of interchange formats: files, folders and standard input become a stream of articles.
///
/// [saidby.format.ArticleFiles] is the way in: it finds the files, and for each one unpacks gzip, recognises the
/// encoding and the kind by content, and hands every article on as a [saidby.format.ReadItem] in reading order. What
/// cannot be read is an item too, with its [saidby.format.Place] and one line that says why; it never stops the rest.
///
/// From bytes to articles: [saidby.format.FileReading] unpacks ([saidby.format.GzipMembers]), makes a
/// [saidby.format.draft.Source] of the bytes, asks the [saidby.format.Sniffer] what [saidby.format.Kind] it is, and gives
/// it to the kind's reader. Readers tell their drafts to [saidby.format.Items], and [saidby.format.ArticleMaker]
/// normalises each text and gives the article its id.
///
/// **A new format** is a `SourceReader` in a package below this one by its family (`html`, `wire`, `feed`, `archive`),
/// which may not import this package; a constant of [saidby.format.Kind] with its endings and XML roots (JSON families
/// are told apart in [saidby.format.JsonFront]); and one line in [saidby.format.Readers]. A JSON family is given one
/// document at a time, be it a file or a line of one. XML is read by way of [saidby.format.markup.XmlItems] alone, text
/// is cleaned by [saidby.format.draft.CleanText] or [saidby.format.markup.Paragraphs], dates by
/// [saidby.format.draft.WrittenDate]. An archive's reader hands its records back to [saidby.format.FileReading].
///
/// It must not know what is done with the articles: neither quotes nor an index.
@NullMarked
package saidby.format;

import org.jspecify.annotations.NullMarked;

/// What every reader of a format is given and gives back, so that a reader knows nothing of files, ids or indexes.
///
/// A [saidby.format.draft.SourceReader] gets a [saidby.format.draft.Source] (bytes, or the characters that they stand
/// for once byte order mark, header, declaration and content were asked for the encoding) and tells a
/// [saidby.format.draft.Drafts] of every item in it: an article, or why there is none, and at which
/// [saidby.format.draft.Spot]. [saidby.format.draft.CleanText] and [saidby.format.draft.WrittenDate] are for all of them.
///
/// ```java
/// static void read(Source source, Drafts drafts) throws IOException {
///   for (Entry entry : entries(source.text()))
///     if (entry.text().isBlank()) drafts.skip(Spot.line(entry.line()), "no text in it");
///     else drafts.article(Spot.line(entry.line()), ArticleDraft.ofText(entry.metadata(), entry.text()));
/// }
/// ```
@NullMarked
package saidby.format.draft;

import org.jspecify.annotations.NullMarked;

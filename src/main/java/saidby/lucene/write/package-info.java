/// How articles get to the disk: one writer at a time, blocks in batches, commits that say what they hold.
///
/// [saidby.lucene.write.LuceneArticleWriter] replaces an article's block as one; [saidby.lucene.write.IndexFolder] knows what kind of
/// folder it writes to, and refuses one of another schema with a way forward.
///
/// [saidby.lucene.write.TakingTurns] is for those who write for hours: it lets others have a [saidby.lucene.write.Turn] in between.
///
/// It must not know how the index is searched.
@NullMarked
package saidby.lucene.write;

import org.jspecify.annotations.NullMarked;

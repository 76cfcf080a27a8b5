/// How articles get to the disk: one writer at a time, blocks in batches, commits that say what they hold.
///
/// [saidby.lucene.write.LuceneArticleWriter] replaces an article's block as one; [saidby.lucene.write.IndexFolder] knows what kind of
/// folder it writes to, and refuses one of another schema with a way forward.
///
/// It must not know how the index is searched.
@NullMarked
package saidby.lucene.write;

import org.jspecify.annotations.NullMarked;

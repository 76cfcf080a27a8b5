/// What the documents of an article's block hold: names of fields, terms, traits, and the records from which a hit is put
/// together again.
///
/// [saidby.lucene.document.Block] makes a block of an annotated article; [saidby.lucene.document.Records] reads it. The two are the only
/// places that know how the bytes lie ([saidby.lucene.document.Packed]).
///
/// It must not know how the index is written to disk or asked.
@NullMarked
package saidby.lucene.document;

import org.jspecify.annotations.NullMarked;

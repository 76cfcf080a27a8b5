/// How text becomes terms: tokens, folding, stems and inflections, patterns with wildcards, norms that only one kind of
/// document has.
///
/// [saidby.lucene.word.Analysis] is the one chain of filters that articles and questions both pass. A term is kept as
/// written (folded) and by its stem, which is marked ([saidby.lucene.word.MarkedStems]) so that both live in one field.
///
/// It must not know documents, hits or who asks.
@NullMarked
package saidby.lucene.word;

import org.jspecify.annotations.NullMarked;

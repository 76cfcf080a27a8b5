/// The engine behind the ports of `saidby.search`, on Apache Lucene: schema, writer, searcher, facets, highlights.
///
/// ```java
/// try (var writer = LuceneArticleWriter.open(folder)) {
///   writer.write(annotatedArticle); // added or replaced
///   writer.commit(); // durable, and visible to searches that begin now
/// }
/// try (var index = LuceneIndex.open(folder)) {
///   SearchResult result = index.search(SearchRequest.of(QueryParser.lenient("ceasefire")));
/// }
/// ```
///
/// An article is one block of documents: its quotes in text order, then its paragraphs, then the article itself. A
/// block is replaced as one, by the article's id, and never torn apart: the index is sorted by publication time, newest
/// first, block by block, so "newest" may stop early and equal scores are in the right order already.
///
/// Each kind of hit (`quote`, `paragraph`, `article`) has its own names for everything it is searched, filtered and
/// counted by ([saidby.lucene.document.Names]), so one kind's statistics never touch another's. What is shown lies in one binary doc value a
/// document ([saidby.lucene.document.Names#RECORD]), nothing twice: a quote's record has its attribution and spans, a paragraph's the text, an
/// article's the metadata and what stands between the paragraphs. A hit is put together from the records of its block;
/// so is the whole article.
///
/// Here is what answers questions. Below it stand `word` (text to terms), `document` (what a block holds), `column` (values
/// to count), `write` (blocks to the disk), `scope` (what a key may see) and `suggest` (completions).
///
/// It must not know where articles come from, nor HTTP.
@NullMarked
package saidby.lucene;

import org.jspecify.annotations.NullMarked;

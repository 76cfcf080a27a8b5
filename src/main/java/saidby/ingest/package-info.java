/// From files to the index: reading, annotating and writing at the same time, and a report of what became of all.
///
/// [saidby.ingest.Ingest] takes [saidby.format.ArticleFiles], an annotator and a
/// [saidby.search.ArticleWriter]; [saidby.ingest.IngestReport] tells how many articles were read, added, replaced and
/// lost, and why.
///
/// ```java
/// IngestReport report = new Ingest(annotator::annotate, writer, progress::show).run(files);
/// ```
///
/// [saidby.ingest.Extraction] annotates without an index and hands the articles back in reading order.
///
/// It must not know which engine writes, nor print anything.
@NullMarked
package saidby.ingest;

import org.jspecify.annotations.NullMarked;

/// Answers in the forms that leave the house: every hit of a search as CSV or NDJSON, the newest ones as a feed, one
/// quote as a citation. It writes text and knows neither HTTP nor an engine.
///
/// ```java
/// SearchExport export = SearchExport.begin(search, request, false);
/// export.write(ExportFormat.CSV.writer(out, stamp), () -> true);
/// ```
///
/// Nothing is collected: an export holds one page of hits at a time, however many there are.
@NullMarked
package saidby.export;

import org.jspecify.annotations.NullMarked;

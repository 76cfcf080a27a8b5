/// The one codec between the model and JSON, streaming and without reflection.
///
/// In: [saidby.json.ArticleStream] and [saidby.json.ArticleParser] read articles as [saidby.json.ArticleDraft]s; what
/// is wrong with one is a [saidby.json.BadArticle] that names the field and the line.
///
/// Out: [saidby.json.ExtractionJson] writes the line per article that evaluations read, [saidby.json.ArticleJson] an
/// article or a quote as the API shows it, [saidby.json.SearchJson] the answers of a search. The command line and the
/// server call the same methods, so that both say the same.
///
/// Offsets are UTF-16 everywhere. It must not know files, HTTP, or how text is normalised.
@NullMarked
package saidby.json;

import org.jspecify.annotations.NullMarked;

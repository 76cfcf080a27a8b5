/// Finding the quotes of an article and the words that name the speaker of each ("he", "Mr. Garin", "the mayor").
///
/// ```java
/// for (SpokenQuote said : SpeakerAttributor.standard().attribute(words, Optional.of("en"))) said.mention();
/// ```
///
/// Stages, in the order of reading: [Transcript] takes lines headed by a name; [FrenchQuotes] takes French texts, by
/// rules; all else becomes a [Scene]: a [Narration] (marked runs shrunk to one item), cut into [Units] by
/// [WordClasses], with the [Verbs] of its phrases and how much each looks like a source. [RunSpeakers] weighs for each
/// marked run the [Option]s by [OptionFeatures], then [StatementRules] have a say; [QuoteAssembly] joins the runs of
/// one statement. [Tagging] weighs the [ItemFeatures] of every word outside of marks, [ReportedWords] says which are
/// reported, [IndirectQuotes] makes quotes of them. All learned numbers are in one [AttributionModel]. Who the words
/// mean is settled afterwards, by `saidby.people`.
@NullMarked
package saidby.speaker;

import org.jspecify.annotations.NullMarked;

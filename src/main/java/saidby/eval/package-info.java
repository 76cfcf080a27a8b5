/// Measuring and training against articles in which people marked every attribution.
///
/// Measuring: a [Gold] file is read, an [Answering] (the product) answers for each article, a [Comparison] sets the two
/// side by side, and a [QualityReport] tells what came out, [Measure] by measure and kind of mistake by kind. Training:
/// [TrainAttribution] learns the model that `saidby.speaker` ships.
///
/// ```sh
/// saidby eval dev.jsonl --entities dev.entities.jsonl
/// ```
///
/// Nothing here runs in the product, which knows only the model that came out; and nothing that is measured may use the
/// measures.
@NullMarked
package saidby.eval;

import org.jspecify.annotations.NullMarked;

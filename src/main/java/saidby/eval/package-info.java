/// Measuring and training against articles in which people marked every attribution.
///
/// [TrainAttribution] learns the model that `saidby.speaker` ships; [PredictGold] writes what the product finds in gold
/// articles, for the scorer.
///
/// ```sh
/// java -cp 'target/saidby/lib/*' saidby.eval.TrainAttribution train.jsonl attribution.model
/// ```
///
/// Nothing here runs in the product, which knows only the model that came out.
@NullMarked
package saidby.eval;

import org.jspecify.annotations.NullMarked;

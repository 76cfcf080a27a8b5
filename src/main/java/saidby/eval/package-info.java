/// Measuring and training against articles in which people marked every attribution.
///
/// [TrainAttribution] learns the model that `saidby.speaker` ships; [PredictGold] writes what the product finds in gold
/// articles, for the scorer.
@NullMarked
package saidby.eval;

import org.jspecify.annotations.NullMarked;

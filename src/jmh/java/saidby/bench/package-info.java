/// Benchmarks of extraction and search, run by `mvn -Pbench`; no part of the product.
///
/// [ArticlesPerSecond] measures whole articles on one thread and on two, [CostByLength] whether the cost of a text grows
/// with its length and no faster. [PerCpuSecond] adds figures per second of CPU, garbage collection included, to both.
///
/// [Highlighting] measures what marking and trimming ten hits costs.
@NullMarked
package saidby.bench;

import org.jspecify.annotations.NullMarked;

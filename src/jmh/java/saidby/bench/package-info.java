/// Benchmarks of extraction, run by `mvn -Pbench`; no part of the product.
///
/// [ArticlesPerSecond] measures whole articles on one thread and on two, [CostByLength] whether the cost of a text grows
/// with its length and no faster. [PerCpuSecond] adds figures per second of CPU, garbage collection included, to both.
@NullMarked
package saidby.bench;

import org.jspecify.annotations.NullMarked;

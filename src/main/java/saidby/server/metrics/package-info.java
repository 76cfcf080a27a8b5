/// What those ask who watch a server over days: requests by route, how they ended and how long they took, the state of
/// the process, the size of the index.
///
/// [saidby.server.metrics.Meters] counts with Micrometer and tells it in the
/// [text format of Prometheus](https://prometheus.io/docs/instrumenting/exposition_formats/). Requests are counted by
/// route and never by what was asked for: names stay few, and nobody's question gets in.
@NullMarked
package saidby.server.metrics;

import org.jspecify.annotations.NullMarked;

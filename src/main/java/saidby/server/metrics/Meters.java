package saidby.server.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.RequestLog;
import saidby.search.IndexStatistics.Statistics;

/// The meters of one server. Safe on any thread; closing takes them off the virtual machine.
public final class Meters implements AutoCloseable {
  /// Of what [#scrape] tells.
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final int STATUSES = 600;
  /// Upper ends of what is counted together, from what is quick to what is given up.
  private static final Duration[] BUCKETS = IntStream
      .of(250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 5_000_000,
          30_000_000)
      .mapToObj(micros -> Duration.ofNanos(micros * 1_000L))
      .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final ConcurrentMap<String, AtomicReferenceArray<Timer>> timers = new ConcurrentHashMap<>();
  private volatile RouteTemplates templates = new RouteTemplates(List.of());
  private volatile Optional<Statistics> statistics = Optional.empty();

  public Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    gauge("saidby.index.generation", "State of the index; grows with every commit.", Statistics::generation);
    gauge("saidby.index.articles", "Articles in the index.", Statistics::articles);
    gauge("saidby.index.quotes", "Quotes in the index.", Statistics::quotes);
    gauge("saidby.index.bytes", "Size of the index on disk.", Statistics::bytes);
    gauge("saidby.index.segments", "Parts that the index consists of.", Statistics::segments);
    gauge("saidby.index.deleted", "Documents that are gone and still take space.", Statistics::deleted);
  }

  private void gauge(String name, String what, ToLongFunction<Statistics> value) {
    Gauge.builder(name, this, meters -> meters.statistics.map(s -> (double) value.applyAsLong(s)).orElse(Double.NaN))
        .description(what)
        .register(registry);
  }

  /// Counts every request, those too that never reached a route.
  public RequestLog requests() {
    return (request, response) -> count(request.getHttpURI().getPath(), response.getStatus(),
        System.nanoTime() - request.getBeginNanoTime());
  }

  /// @param routes templates of all that there are, such as `/api/v1/quotes/<id>`
  public void know(List<String> routes) {
    templates = new RouteTemplates(routes);
  }

  /// Everything counted so far, with the index as it is; unknown (NaN) where it cannot be read.
  public String scrape(Optional<Statistics> index) {
    statistics = index;
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  private void count(String path, int status, long nanos) {
    timer(path == null ? RouteTemplates.NONE : templates.of(path), status).record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer timer(String route, int status) {
    AtomicReferenceArray<Timer> ofRoute = timers.computeIfAbsent(route, _ -> new AtomicReferenceArray<>(STATUSES));
    int place = Math.clamp(status, 0, STATUSES - 1);
    Timer known = ofRoute.get(place);
    if (known != null) return known;
    Timer made = Timer.builder("http.server.requests")
        .description("Requests by route and status.")
        .tags("uri", route, "status", Integer.toString(place))
        .serviceLevelObjectives(BUCKETS)
        .register(registry); // the same one again, if another thread was quicker
    ofRoute.set(place, made);
    return made;
  }
}

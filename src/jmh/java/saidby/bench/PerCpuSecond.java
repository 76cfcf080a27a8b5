package saidby.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Adds operations per second of CPU that the whole process took, garbage collector and compiler included: what a
/// machine with other work to do still gives.
public final class PerCpuSecond implements InternalProfiler {
  private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long before;

  @Override
  public String getDescription() {
    return "Operations per second of CPU";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
      IterationResult result) {
    double seconds = (system.getProcessCpuTime() - before) / 1e9;
    double operations = result.getMetadata().getMeasuredOps();
    return List.of(new ScalarResult("perCpuSecond", operations / seconds, "ops/cpu-s", AggregationPolicy.AVG));
  }
}

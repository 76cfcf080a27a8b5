package saidby.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import saidby.annotate.Annotator;
import saidby.annotate.LongText;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Metadata;

/// One text of a length and a kind through all stages. Where the cost is linear, thousands of characters a second are the
/// same for all lengths of a kind, but for what caches of the processor hold.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
@State(Scope.Benchmark)
public class CostByLength {
  @Param({"1", "10", "100", "1000"})
  private int kilobytes = 1;
  @Param({"PROSE", "QUOTES", "NAMES", "PARAGRAPH"})
  private LongText kind = LongText.PROSE;
  private final Annotator annotator = new Annotator();
  private Article article = new Article("empty", Metadata.EMPTY, "");

  /// Counts text, whatever its length.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Text {
    public long kilobytes;
  }

  @Setup
  public void write() {
    article = new Article("long", Metadata.EMPTY, kind.ofLength(kilobytes * 1000));
  }

  @Benchmark
  public AnnotatedArticle text(Text text) {
    text.kilobytes += kilobytes;
    return annotator.annotate(article);
  }
}

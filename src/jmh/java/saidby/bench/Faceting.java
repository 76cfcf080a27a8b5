package saidby.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import saidby.lucene.LuceneIndex;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Interval;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;

/// What counting costs beside finding: the same question without counts, with three facets, with a histogram. The index
/// is the one in the folder that the system property `saidby.bench.index` names, else `index`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Faceting {
  private static final Set<FacetField> THREE = EnumSet.of(FacetField.SPEAKER, FacetField.SPEAKER_COUNTRY,
      FacetField.SOURCE);

  /// What is typed; nothing finds everything.
  @Param({"said", ""})
  private String typed = "";

  private List<LuceneIndex> index = List.of();

  @Setup
  public void open() {
    index = List.of(LuceneIndex.open(Path.of(System.getProperty("saidby.bench.index", "index"))));
  }

  @TearDown
  public void close() {
    index.forEach(LuceneIndex::close);
  }

  @Benchmark
  public SearchResult nothing() {
    return search(Counting.NOTHING);
  }

  @Benchmark
  public SearchResult threeFacets() {
    return search(Counting.of(THREE));
  }

  @Benchmark
  public SearchResult months() {
    return search(Counting.NOTHING.by(Interval.MONTH));
  }

  private SearchResult search(Counting counting) {
    return index.getFirst().search(SearchRequest.of(QueryParser.lenient(typed)).with(counting));
  }
}

package saidby.lucene;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
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
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.query.Synonyms;
import saidby.search.RandomArticles;
import saidby.search.SearchRequest;

/// What stands between a typed query and the search: reading it, and compiling it for an index of two hundred articles.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class QueryCompile {
  @Param({"bako", "bako teru -milo", "\"bako teru\"", "bako NEAR/5 (teru OR \"milo fena\")", "ba* \"teru mi*\"",
      "bakp~1",
      "by:\"Ana Ilić\" country:UA (bako OR teru) date:2026-01"})
  private String typed = "";
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Widening widening = widening();
  private Snapshot snapshot = none();

  @SuppressWarnings("NullAway") // opened before anything is measured
  private static Snapshot none() {
    return null;
  }

  private static Widening widening() {
    try {
      return new Widening(Synonyms.NONE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Setup
  public void open() throws IOException {
    var articles = new RandomArticles(new Random(1));
    try (var writer = LuceneArticleWriter.open(directory)) {
      for (int i = 0; i < 200; i++) writer.write(articles.next("a" + i));
    }
    snapshot = new Snapshot(DirectoryReader.open(directory), new Segments());
  }

  @TearDown
  public void close() throws IOException {
    snapshot.reader().close();
    directory.close();
  }

  @Benchmark
  public ParsedQuery read() {
    return QueryParser.lenient(typed);
  }

  @Benchmark
  public Query readAndCompile() throws IOException {
    var budget = new Budget(SearchPolicy.PATIENT.most());
    return Question.of(SearchRequest.of(QueryParser.lenient(typed)), snapshot, widening, budget).query();
  }
}

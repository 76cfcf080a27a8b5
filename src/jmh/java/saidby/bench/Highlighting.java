package saidby.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import saidby.annotate.Annotator;
import saidby.lucene.LuceneArticleWriter;
import saidby.lucene.LuceneIndex;
import saidby.model.Article;
import saidby.query.QueryParser;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.Showing;
import saidby.search.What;

/// Ten hits put together: bare, with what was found marked, and with the context trimmed at sentences, over the articles
/// of [News]. The bare figure, taken from the others, leaves what marking and trimming cost.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@State(Scope.Benchmark)
public class Highlighting {
  @Param({"QUOTES", "PARAGRAPHS", "ARTICLES"})
  private What what = What.QUOTES;
  @Param({"people", "\"of the\"", "peopl* OR nation~"})
  private String query = "people";
  private Path folder = Path.of("");
  private Optional<LuceneIndex> index = Optional.empty();
  private SearchRequest request = SearchRequest.of(QueryParser.lenient("people"));

  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory("saidby-highlighting");
    var annotator = new Annotator();
    try (var writer = LuceneArticleWriter.open(folder)) {
      for (Article article : News.articles()) writer.write(annotator.annotate(article));
    }
    index = Optional.of(LuceneIndex.open(folder));
    request = SearchRequest.of(QueryParser.lenient(query)).with(what);
  }

  @Benchmark
  public SearchResult bare() {
    return index.orElseThrow().search(request.with(new Showing(false, Showing.WHOLE, false)));
  }

  @Benchmark
  public SearchResult marked() {
    return index.orElseThrow().search(request.with(new Showing(true, Showing.WHOLE, false)));
  }

  @Benchmark
  public SearchResult markedAndTrimmed() {
    return index.orElseThrow().search(request.with(Showing.MARKED));
  }

  @TearDown
  public void close() throws IOException {
    index.ifPresent(LuceneIndex::close);
    List<Path> files;
    try (Stream<Path> inside = Files.walk(folder)) {
      files = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) Files.delete(file);
  }
}

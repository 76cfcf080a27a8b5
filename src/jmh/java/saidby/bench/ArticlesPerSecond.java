package saidby.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import saidby.annotate.Annotator;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;

/// Whole articles through all stages, as `saidby index` and `saidby extract` do it, with a heap of 512 MB. One operation
/// is one article.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class ArticlesPerSecond {
  /// What all threads share.
  @State(Scope.Benchmark)
  public static class Shared {
    private final Annotator annotator = new Annotator();
    private List<Article> articles = List.of();

    @Setup
    public void read() {
      articles = News.articles();
    }
  }

  /// Where one thread is in the list; each begins elsewhere.
  @State(Scope.Thread)
  public static class Turn {
    private int next = (int) Thread.currentThread().threadId() * 401;
  }

  @Benchmark
  @Threads(1)
  public AnnotatedArticle oneThread(Shared shared, Turn turn) {
    return annotate(shared, turn);
  }

  @Benchmark
  @Threads(2)
  public AnnotatedArticle twoThreads(Shared shared, Turn turn) {
    return annotate(shared, turn);
  }

  private static AnnotatedArticle annotate(Shared shared, Turn turn) {
    turn.next = (turn.next + 1) % shared.articles.size();
    return shared.annotator.annotate(shared.articles.get(turn.next));
  }
}

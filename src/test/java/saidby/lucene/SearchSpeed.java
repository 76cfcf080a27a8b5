package saidby.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import saidby.annotate.Annotator;
import saidby.format.ArticleFiles;
import saidby.format.ReadItem;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.query.QueryParser;
import saidby.search.Counting;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Interval;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.What;

/// Measures the engine alone, in one process: indexing and the request classes of the side-by-side comparison.
///
/// Arguments: a folder for the index, a folder with the query sets (`q_term.tsv` ...), files of articles. Without files
/// the index that is there is searched.
final class SearchSpeed {
  private static final int SECONDS = 3;

  private SearchSpeed() {}

  public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
    Path folder = Path.of(args[0]);
    if (args.length > 2) index(folder, List.of(args).subList(2, args.length));
    Path queries = Path.of(args[1]);
    long start = System.nanoTime();
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      System.out.printf("opened in %.1f ms: %s%n", (System.nanoTime() - start) / 1e6, index.statistics());
      for (String kind : List.of("term", "and", "phrase", "filter", "facets", "hist", "newest", "hl", "everything"))
        measure(index, kind, lines(queries, kind));
    }
  }

  private static List<String[]> lines(Path queries, String kind) throws IOException {
    String file = switch (kind) {
      case "and", "phrase", "filter" -> kind;
      default -> "term";
    };
    return Files.readAllLines(queries.resolve("q_" + file + ".tsv")).stream().map(line -> line.split("\t")).toList();
  }

  private static void index(Path folder, List<String> files)
      throws IOException, InterruptedException, ExecutionException {
    var annotator = new Annotator();
    List<Article> read = new ArrayList<>();
    ArticleFiles.of(files, InputStream.nullInputStream()).read(item -> {
      if (item instanceof ReadItem.Read one) read.add(one.article());
    });
    List<AnnotatedArticle> articles = read.stream().map(annotator::annotate).toList();
    System.out.printf("%,d articles annotated%n", articles.size());
    long start = System.nanoTime();
    long cpu = cpu();
    var next = new AtomicInteger();
    try (LuceneArticleWriter writer = LuceneArticleWriter.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<?>> lanes = new ArrayList<>();
      for (int lane = 0; lane < 2; lane++) lanes.add(threads.submit(() -> {
        for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement())
          writer.write(articles.get(i));
        return null;
      }));
      for (Future<?> lane : lanes) lane.get();
    }
    System.out.printf("indexed in %.2f s, %.2f s of CPU%n", (System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
  }

  private static void measure(LuceneIndex index, String kind, List<String[]> lines) {
    List<SearchRequest> requests = lines.stream().map(line -> request(kind, line)).toList();
    long total = run(index, requests, new ArrayList<>());
    List<Long> times = new ArrayList<>();
    long cpu = cpu();
    run(index, requests, times);
    cpu = cpu() - cpu;
    times.sort(null);
    System.out.printf("%-11s p50 %.3f ms, p99 %.3f ms, %.3f ms CPU, %,d hits over all queries%n", kind,
        times.get(times.size() / 2) / 1e6, times.get(times.size() * 99 / 100) / 1e6, cpu / 1e6 / times.size(), total);
  }

  private static long run(LuceneIndex index, List<SearchRequest> requests, List<Long> times) {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    long total = 0;
    for (int i = 0; i < requests.size() || System.nanoTime() < end; i++) {
      long start = System.nanoTime();
      long hits = index.search(requests.get(i % requests.size())).total();
      times.add(System.nanoTime() - start);
      if (i < requests.size()) total += hits;
    }
    return total;
  }

  private static SearchRequest request(String kind, String[] words) {
    String typed = switch (kind) {
      case "and" -> words[0] + " " + words[1];
      case "phrase" -> "\"" + words[0] + " " + words[1] + "\"";
      case "everything" -> "";
      default -> words[0];
    };
    Filters filters = kind.equals("filter")
        ? new Filters(Map.of(FacetField.SPEAKER, List.of(words[1])), Optional.empty(), Optional.empty())
        : Filters.NONE;
    Set<FacetField> facets = kind.equals("facets") || kind.equals("everything")
        ? Set.of(FacetField.SPEAKER, FacetField.SPEAKER_COUNTRY, FacetField.SOURCE)
        : Set.of();
    Sort sort = kind.equals("newest") ? Sort.NEWEST : Sort.RELEVANCE;
    return new SearchRequest(What.QUOTES, QueryParser.lenient(typed), filters, new SearchRequest.Page(sort, 0, 10),
        kind.equals("hist") ? Counting.NOTHING.by(Interval.MONTH) : Counting.of(facets),
        new Showing(kind.equals("hl")));
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}

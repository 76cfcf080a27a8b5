package saidby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import saidby.lucene.LuceneIndex;
import saidby.server.SaidbyServer;
import saidby.server.ServerConfig;
import saidby.server.gate.Ports;

/// Runs every command once on a throw-away index. The build does so to record which classes the program loads, for the
/// cache that makes it start quickly; people have no use for it.
@Command(name = "rehearse", hidden = true, description = "Runs every command once, for the start-up cache.")
final class RehearseCommand implements Callable<Integer> {
  private static final String ARTICLE = """
      {"id":"r1","title":"Bridge reopens","publishedAt":"2026-01-02","source":"Rehearsal","language":"en","text":"“The \
      bridge is open,” Kenyan transport minister Ada Pell said on Friday. She called the repair “a small miracle”.\\n\\n\
      A spokesman said that traffic would return within a week."}
      """;

  @Option(names = "--jdk-file", description = "File to write the JDK's folder to: no other JDK can use the cache.")
  private @Nullable Path jdkFile;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("saidby-rehearsal");
    try {
      int failures = commands(folder);
      serve(folder.resolve("index"));
      if (jdkFile != null) Files.writeString(jdkFile, System.getProperty("java.home"));
      return failures == 0 ? Main.DONE : Main.FAILED;
    } finally {
      delete(folder);
    }
  }

  private static int commands(Path folder) throws IOException {
    String articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLE).toString();
    String index = "--index=" + folder.resolve("index");
    List<List<String>> commands = List.of(List.of("index", index, articles), List.of("search", index, "bridge"),
        List.of("search", index, "--json", "--facets=speaker,country", "--sort=newest", "\"small miracle\" OR bridg*"),
        List.of("search", index, "--what=articles", "--speaker=Ada Pell", "bridge"), List.of("stats", index),
        List.of("extract", articles), List.of("extract", "--jsonl", articles), List.of("search", "--help"));
    int failures = 0;
    for (List<String> command : commands) {
      var nowhere = new PrintWriter(Writer.nullWriter());
      if (Main.run(nowhere, nowhere, command.toArray(String[]::new)) != Main.DONE) failures++;
    }
    return failures;
  }

  private static void serve(Path index) throws IOException, InterruptedException {
    try (LuceneIndex engine = LuceneIndex.open(index);
        SaidbyServer server = SaidbyServer.start(new ServerConfig(ServerConfig.LOOPBACK, 0),
            Ports.of(engine));
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : List.of("/", "/?q=bridge", "/api/v1/search?q=bridge&facets=speaker", "/health"))
        client.send(HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build(), BodyHandlers.discarding());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}

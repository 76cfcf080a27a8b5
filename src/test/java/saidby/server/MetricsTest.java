package saidby.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.access.Grant;
import saidby.search.IndexProblem;
import saidby.search.IndexStatistics;
import saidby.search.Scope;
import saidby.server.Served.Rules;
import saidby.server.gate.Ports;

/// What those are told who watch a server over days.
class MetricsTest {
  @TempDir
  private Path folder;

  @Test
  void requestsAreCountedByRouteAndStatusAndNotByWhatWasAskedFor() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      served.client.get("/api/v1/search?q=ceasefire");
      served.client.get("/api/v1/search?q=harbour");
      served.client.get("/api/v1/search?nonsense=1");
      served.client.get("/api/v1/quotes/secret-question");
      served.client.get("/wp-admin/secret-question");
      String told = served.client.get("/metrics").body();
      assertEquals("2", value(told, "http_server_requests_seconds_count{status=\"200\",uri=\"/api/v1/search\"}"));
      assertEquals("1", value(told, "http_server_requests_seconds_count{status=\"400\",uri=\"/api/v1/search\"}"));
      assertEquals("1", value(told, "http_server_requests_seconds_count{status=\"404\",uri=\"/api/v1/quotes/<id>\"}"));
      assertEquals("1", value(told, "http_server_requests_seconds_count{status=\"404\",uri=\"none\"}"));
      for (String asked : List.of("ceasefire", "harbour", "nonsense", "secret-question"))
        assertFalse(told.contains(asked), asked);
    }
  }

  @Test
  void theProcessAndTheIndexAreToldInTheFormatOfPrometheus() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      HttpResponse<String> answer = served.client.get("/metrics");
      assertEquals("text/plain; version=0.0.4; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      assertEquals("7.0", value(answer.body(), "saidby_index_generation"));
      for (String name : List.of("saidby_index_quotes", "saidby_index_bytes", "jvm_memory_used_bytes{",
          "jvm_threads_live_threads", "process_uptime_seconds", "# TYPE process_cpu_usage gauge"))
        assertTrue(answer.body().contains("\n" + name) || answer.body().startsWith(name), name);
    }
  }

  @Test
  void theProcessCanBeWatchedWhenTheIndexCannotBeRead() throws Exception {
    ListedIndex index = Stories.index();
    IndexStatistics statistics = new IndexStatistics() {
      @Override
      public Statistics statistics() {
        throw new IndexProblem(IndexProblem.Kind.UNREADABLE, "/secret cannot be read");
      }

      @Override
      public long generation() {
        return 1;
      }
    };
    try (var served = Served.over(folder, new Ports(index, index, index, statistics, index, index, index))) {
      HttpResponse<String> answer = served.client.get("/metrics");
      assertEquals(200, answer.statusCode());
      assertEquals("NaN", value(answer.body(), "saidby_index_quotes"));
    }
  }

  @Test
  void whoAsksThroughAProxyNeedsAnAdministratorsKey() throws Exception {
    try (var served = Served.stories(folder, Rules.OPEN)) {
      String reading = served.key("reader");
      String writing = served.key("operator",
          new Grant(true, Scope.EVERYTHING, List.of(), OptionalInt.empty(), Optional.empty()));
      String bound = served.keyOf("desk", "Tidewater Post");
      String writingOne = served.key("harbour", new Grant(true,
          new Scope(java.util.Map.of(saidby.search.FacetField.SOURCE, List.of("Tidewater Post"))), List.of(),
          OptionalInt.empty(), Optional.empty()));
      assertEquals(403, served.client.get("/metrics", "X-Api-Key", writingOne).statusCode());
      assertEquals(401, served.client.get("/metrics", "X-Forwarded-For", "203.0.113.9").statusCode());
      assertEquals(403, served.client.get("/metrics", "X-Api-Key", reading).statusCode());
      assertEquals(403, served.client.get("/metrics", "X-Api-Key", bound).statusCode());
      assertEquals(200,
          served.client.get("/metrics", "X-Forwarded-For", "203.0.113.9", "X-Api-Key", writing).statusCode());
    }
  }

  private static String value(String told, String meter) {
    return told.lines()
        .filter(line -> line.startsWith(meter + " "))
        .map(line -> line.substring(meter.length() + 1))
        .findFirst()
        .orElse("no " + meter);
  }
}

package saidby.server.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of one page of each kind.
final class SamplePages {
  private static final Pattern ID = Pattern.compile("\"hits\":\\[\\{\"id\":\"((?:[^\"\\\\]|\\\\.)+)\"");

  private SamplePages() {}

  static List<String> all() {
    return List.of("/", "/?q=ceasefire&country=UA&from=2026-01-01", "/?q=zeppelin+zylophone", quote("ceasefire"),
        "/articles/fragment-1?q=marmalade", "/speakers", "/speakers/oksana-verbytska", "/compare?a=ceasefire&b=bridge",
        "/status", "/help", "/help/api", "/help/embed", "/help/example", "/nothing/here");
  }

  /// The page of the first quote that these words find.
  static String quote(String words) {
    return "/quotes/" + URLEncoder.encode(quoteId(words), StandardCharsets.UTF_8);
  }

  static String quoteId(String words) {
    Matcher id = ID.matcher(text("/api/v1/search?q=" + words));
    if (!id.find()) throw new IllegalStateException("no quote with " + words);
    return id.group(1).replace("\\\"", "\"");
  }

  /// What the server answers.
  static String text(String path) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(SampleSite.url() + path)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

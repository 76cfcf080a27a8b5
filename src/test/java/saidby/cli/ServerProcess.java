package saidby.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `saidby serve` as a process of its own, that may be killed.
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+/) ");

  /// Options of a machine that starts quickly.
  static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final Process process;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String key;
  final Duration start;

  /// Returns when it answers.
  ServerProcess(Path index, String key, String... options) throws IOException {
    this(SMALL, index, key, options);
  }

  /// The same on a machine with these options.
  static ServerProcess with(List<String> machine, Path index, String key, String... options) throws IOException {
    return new ServerProcess(machine, index, key, options);
  }

  private ServerProcess(List<String> machine, Path index, String key, String... options) throws IOException {
    this.key = key;
    long begin = System.nanoTime();
    List<String> command = command(machine, "serve", "--index=" + index, "--port=0");
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    address = address(out);
    start = Duration.ofNanos(System.nanoTime() - begin);
  }

  /// A command of Saidby, on a machine with these options.
  static List<String> command(List<String> machine, String... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(machine);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        "saidby.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  private URI address(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher told = ADDRESS.matcher(line);
      if (told.find()) return URI.create(told.group(1));
    }
    process.destroyForcibly();
    throw new IOException("the server did not start");
  }

  HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return http.send(request(method, path, type, body).build(), BodyHandlers.ofString());
  }

  /// The same, known again by this key.
  HttpResponse<String> sendOnce(String once, String path, String body) throws IOException, InterruptedException {
    return http.send(request("PUT", path, "application/json", body).header("Idempotency-Key", once).build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String method, String path, String type, String body) {
    return HttpRequest.newBuilder(address.resolve(path))
        .method(method, BodyPublishers.ofString(body))
        .header("Content-Type", type)
        .header("X-Api-Key", key)
        .timeout(Duration.ofMinutes(10));
  }

  long id() {
    return process.pid();
  }

  /// As `kill -9` does: nothing of it runs any more.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
    http.shutdownNow();
  }

  /// Collects all that is garbage, as the JVM's log then tells.
  void collect() throws IOException, InterruptedException {
    new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process.pid()),
        "GC.run").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }
}

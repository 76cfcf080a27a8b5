package saidby.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web site on loopback that counts who asks for what. It closes each connection, so that the next request has to look
/// up its host again.
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Handler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Headers> headers = new CopyOnWriteArrayList<>();

  /// Answers one request.
  @FunctionalInterface
  public interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private Site(HttpServer server) {
    this.server = server;
  }

  public static Site open() throws IOException {
    return open("127.0.0.1");
  }

  /// @param address of loopback; all of 127.0.0.0/8 is
  public static Site open(String address) throws IOException {
    Site site = new Site(HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), 0), 0));
    site.server.createContext("/", site::handle);
    site.server.setExecutor(site.threads);
    site.server.start();
    return site;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      headers.add(exchange.getRequestHeaders());
      exchange.getResponseHeaders().add("Connection", "close");
      pages.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1)).handle(exchange);
    }
  }

  public Site page(String path, Handler handler) {
    pages.put(path, handler);
    return this;
  }

  public Site text(String path, String text) {
    return page(path, exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8)));
  }

  public Site redirect(String path, String location) {
    return page(path, exchange -> {
      exchange.getResponseHeaders().add("Location", location);
      exchange.sendResponseHeaders(302, -1);
    });
  }

  public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url(String path) {
    return "http://" + host() + path;
  }

  /// Its address and port.
  public String host() {
    return server.getAddress().getAddress().getHostAddress() + ":" + port();
  }

  /// The paths that were asked for, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// The headers of the last request.
  Headers lastHeaders() {
    return headers.getLast();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}

package saidby.server;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.server.RequestLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saidby.search.Inflows;
import saidby.search.QuoteExtractor;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Gate;
import saidby.server.gate.Ports;
import saidby.server.metrics.Meters;
import saidby.server.writing.Writing;
import saidby.server.writing.WritingApi;

/// A running server. Closing it stops taking requests and waits for those under way, ten seconds at most; exports that take
/// longer are broken off, so that those who read them notice.
public final class SaidbyServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SaidbyServer.class);

  private final Javalin javalin;
  private final String host;
  private final Stopping stopping;
  private final Meters meters;
  private final int port;

  private SaidbyServer(Javalin javalin, String host, Stopping stopping, Meters meters) {
    this.javalin = javalin;
    this.host = host;
    this.stopping = stopping;
    this.meters = meters;
    this.port = javalin.port();
  }

  /// Starts answering; returns when the port is open.
  ///
  /// @throws CannotListenException when the port is in use, not allowed, or the host is not of this machine
  public static SaidbyServer start(ServerConfig config, Ports ports) throws CannotListenException {
    return start(config, AccessRules.OPEN, ports);
  }

  /// Starts answering those whom the rules let in.
  ///
  /// @throws CannotListenException when the port is in use, not allowed, or the host is not of this machine
  public static SaidbyServer start(ServerConfig config, AccessRules rules, Ports ports) throws CannotListenException {
    return start(config, rules, ports, Optional.empty());
  }

  /// The same.
  ///
  /// @param extractor for those who send a text; without one there is no such endpoint
  /// @throws CannotListenException when the port is in use, not allowed, or the host is not of this machine
  public static SaidbyServer start(ServerConfig config, AccessRules rules, Ports ports,
      Optional<QuoteExtractor> extractor) throws CannotListenException {
    return start(config, rules, ports, new Services(extractor, Optional.empty(), Inflows.NONE));
  }

  /// The same.
  ///
  /// @param services what it does besides answering from the index
  /// @throws CannotListenException when the port is in use, not allowed, or the host is not of this machine
  public static SaidbyServer start(ServerConfig config, AccessRules rules, Ports ports, Services services)
      throws CannotListenException {
    return start(new Parts(config, services, new Stopping()), rules, ports);
  }

  /// What a server is made of besides its rules and what it answers from.
  record Parts(ServerConfig config, Services services, Stopping stopping) {}

  static SaidbyServer start(Parts parts, AccessRules rules, Ports ports) throws CannotListenException {
    ServerConfig config = parts.config();
    Stopping stopping = parts.stopping();
    var meters = new Meters();
    Javalin javalin = Javalin.create(settings -> {
      Settings.apply(settings);
      settings.jetty.modifyServer(server -> server.setStopTimeout(stopping.grace().toMillis()));
      Settings.telling(settings, logs(rules, meters));
      var status = new Status(parts.services().inflows(), config.zone());
      new Gate(rules, ports, status::besideIndex).addTo(settings.routes);
      new Exports(config, stopping).addTo(settings.routes);
      new Feeds(config).addTo(settings.routes);
      new OEmbed(new Site(config)).addTo(settings.routes);
      new Citations(new Site(config)).addTo(settings.routes); // before quotes whose id may end in such words
      new Api(config.zone()).addTo(settings.routes);
      parts.services().extractor().ifPresent(reads -> new ExtractApi(reads).addTo(settings.routes));
      parts.services().writing().ifPresent(writing -> new WritingApi(writing).addTo(settings.routes));
      new Health(stopping, parts.services().writing().map(Writing::intake)).addTo(settings.routes);
      new Metrics(meters, config.isLoopback()).addTo(settings.routes);
      status.addTo(settings.routes);
      new Pages(config).addTo(settings.routes);
      new Failures(new PageRenderer()).addTo(settings);
    });
    try {
      javalin.start(config.host(), config.port());
    } catch (RuntimeException e) {
      javalin.stop();
      meters.close();
      throw new CannotListenException(sentence(config, e), e);
    }
    var server = new SaidbyServer(javalin, config.host(), stopping, meters);
    meters.know(server.templates());
    return server;
  }

  /// The port that it listens on, or listened on before it was closed.
  public int port() {
    return port;
  }

  /// The address of the search page, for people.
  public String url() {
    return Site.local(host, port) + "/";
  }

  /// Every route there is, as `GET /api/v1/search`.
  List<String> routes() {
    return endpoints().map(endpoint -> endpoint.method + " " + endpoint.path).toList();
  }

  private List<String> templates() {
    return endpoints().map(endpoint -> endpoint.path).distinct().toList();
  }

  private Stream<Endpoint> endpoints() {
    return javalin.unsafe.internalRouter.allHttpHandlers()
        .stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod());
  }

  private static List<RequestLog> logs(AccessRules rules, Meters meters) {
    return Stream.concat(Stream.of(meters.requests()), rules.log().map(log -> log.requests(rules.proxies())).stream())
        .toList();
  }

  @Override
  public void close() {
    stopping.begin();
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("Not everything under way had ended when the server stopped: {}", e.toString());
    } finally {
      meters.close();
    }
  }

  private static String sentence(ServerConfig config, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String told = String.valueOf(cause.getMessage());
      if (cause instanceof BindException && told.contains("in use"))
        return "Port %d on %s is in use; choose another one, or stop the program that holds it."
            .formatted(config.port(), config.host());
      if (cause instanceof UnresolvedAddressException || told.contains("Cannot assign requested address"))
        return "%s is not an address of this machine.".formatted(config.host());
      if (cause instanceof SocketException && told.contains("Permission denied"))
        return "Port %d may not be opened by this user; choose one above 1023.".formatted(config.port());
    }
    return "Cannot listen on port %d of %s.".formatted(config.port(), config.host());
  }
}

package saidby.server;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import saidby.server.http.SecurityHeaders;

/// Limits, timeouts and what every answer carries.
final class Settings {
  /// Large enough for a query that is far too long to be told so by name instead of by the parser of headers.
  private static final int MOST_HEADER_BYTES = 256 * 1024;
  private static final int MOST_BODY_BYTES = 64 * 1024;
  private static final long IDLE_MILLIS = 30_000;
  private static final int MOST_THREADS = 64;
  private static final int MOST_CONNECTING = 4_096;
  private static final int IDLE_THREAD_MILLIS = 60_000;

  /// Pages of other sites, and those who have a key, get other answers from the same address.
  private static final String VARY = "Accept-Encoding, Origin, Authorization, X-Api-Key";

  private Settings() {}

  static void apply(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.maxRequestSize = MOST_BODY_BYTES;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.threadPool = threads();
    config.jetty.modifyHttpConfiguration(Settings::limit);
    config.jetty.modifyServer(server -> {
      server.setErrorHandler(new JettyProblems());
      server.insertHandler(new GracefulHandler());
      server.addEventListener(new LongQueue());
    });
    config.jetty.modifyServletContextHandler(context -> {
      context.setErrorHandler(new JettyProblems());
      context.getServletHandler().setDecodeAmbiguousURIs(true); // ids may hold a slash
    });
    config.routes.before(SecurityHeaders::add);
    config.routes.before(context -> context.header("Vary", VARY));
  }

  /// Tells each of them of every request.
  static void telling(JavalinConfig config, List<RequestLog> logs) {
    config.jetty
        .modifyServer(server -> server.setRequestLog(new RequestLog.Collection(logs.toArray(RequestLog[]::new))));
  }

  /// Where more connections come at once than are waited for, systems drop some, and their clients try again a second later, then
  /// two, then four. Java waits for fifty unless it is told otherwise.
  private static final class LongQueue implements LifeCycle.Listener {
    @Override
    public void lifeCycleStarting(LifeCycle server) {
      for (Connector connector : ((Server) server).getConnectors())
        if (connector instanceof ServerConnector listening) listening.setAcceptQueueSize(MOST_CONNECTING);
    }
  }

  private static QueuedThreadPool threads() {
    var threads = new QueuedThreadPool(MOST_THREADS, 4, IDLE_THREAD_MILLIS);
    threads.setName("http");
    return threads;
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    http.setOutputAggregationSize(http.getOutputBufferSize()); // most answers leave in one piece
    http.setIdleTimeout(IDLE_MILLIS);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setUriCompliance(UriCompliance.DEFAULT.with("ids", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
        UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING, UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS));
  }
}

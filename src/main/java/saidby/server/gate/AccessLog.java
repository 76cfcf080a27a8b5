package saidby.server.gate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saidby.access.AccessKey;
import saidby.access.Secret;
import saidby.server.http.RequestId;
import saidby.server.http.Shortened;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes one line of JSON for every request, those too that never reached a route. It has neither what was looked for,
/// which is between a reporter and the archive, nor anything secret: of the address the path alone, of a key the name.
public final class AccessLog {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;

  /// @param out gets whole lines; flushed behind each
  public AccessLog(Writer out) {
    this.out = out;
  }

  public RequestLog requests(TrustedProxies proxies) {
    return (request, response) -> write(line(request, response, proxies));
  }

  private static String line(Request request, Response response, TrustedProxies proxies) {
    var line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeStringProperty("requestId",
          Optional.ofNullable(response.getHeaders().get(RequestId.HEADER)).orElse(""));
      json.writeStringProperty("address", proxies.address(request));
      json.writeStringProperty("method", Shortened.of(request.getMethod()));
      json.writeStringProperty("path", Secret.hidden(Optional.ofNullable(request.getHttpURI().getPath()).orElse("")));
      json.writeNumberProperty("status", response.getStatus());
      json.writeNumberProperty("bytes", Response.getContentBytesWritten(response));
      json.writeNumberProperty("micros",
          TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - request.getBeginNanoTime()));
      if (request.getAttribute(Caller.NAME) instanceof Caller(Optional<AccessKey> key, Ports _) && key.isPresent())
        json.writeStringProperty("key", key.get().name());
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }

  private synchronized void write(String line) {
    try {
      out.write(line);
      out.flush();
    } catch (IOException e) {
      LOG.error("The access log cannot be written: {}", e.toString());
    }
  }
}

package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import saidby.export.ExportFormat;
import saidby.export.HitWriter;
import saidby.export.SearchExport;
import saidby.export.Stamp;
import saidby.search.SearchRequest;
import saidby.search.Showing;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.http.ProblemType;
import saidby.server.http.QueryString;
import saidby.server.parameters.FilterParameters;
import saidby.server.parameters.SearchParameters;

/// All hits of a search in one answer, written while they are found. There is no wall, but few run at a time and none
/// for ever. One that cannot be ended breaks its connection: a file that lacks something never looks whole.
final class Exports {
  private static final int AT_A_TIME = 4;
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int BUFFER_BYTES = 16 * 1024;
  private static final String BOM = "bom";
  private static final List<String> NAMES = names();

  private final ServerConfig config;
  private final Site site;
  private final Stopping stopping;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  Exports(ServerConfig config, Stopping stopping) {
    this.config = config;
    this.stopping = stopping;
    this.site = new Site(config);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("q", "what"));
    names.addAll(FilterParameters.names());
    names.addAll(List.of("sort", "highlight", "context", "strict"));
    return names;
  }

  void addTo(RoutesConfig routes) {
    for (ExportFormat format : ExportFormat.values())
      Requests.route(routes, "/api/v1/export." + format.code(), context -> limited(context, format));
  }

  private void limited(Context context, ExportFormat format) throws IOException {
    if (!places.tryAcquire()) {
      context.header("Retry-After", "30");
      throw ProblemType.UNAVAILABLE.with("%d exports are running; no more may run at a time.".formatted(AT_A_TIME));
    }
    try {
      export(context, format);
    } finally {
      places.release();
    }
  }

  private void export(Context context, ExportFormat format) throws IOException {
    QueryString query = Requests.query(context);
    List<String> names = new ArrayList<>(NAMES);
    if (format == ExportFormat.CSV) names.add(BOM);
    SearchParameters parameters = SearchParameters.strict(query, config.zone(), names);
    boolean bom = new Given(query).one(BOM, SearchParameters::flag, SearchParameters.FLAGS).orElse(false);
    SearchExport export = SearchExport.begin(Requests.ports(context).search(), request(parameters, query),
        parameters.strict());
    if (export.isPartial())
      throw ProblemType.QUERY_TOO_LONG.with("This costs too much to be answered whole, and so cannot be exported.");
    var stamp = new Stamp(parameters.question().narrowed(), Instant.now(), export.generation(),
        hit -> Optional.of(site.address(context, hit)));
    headers(context, format, stamp, export.total());
    if (context.method().equals(HandlerType.HEAD)) return;
    write(context, export, bom, out -> format.writer(out, parameters.question().what(), stamp));
  }

  /// Words that were found are marked only for those who ask: it is the dearest part of an answer.
  private static SearchRequest request(SearchParameters parameters, QueryString query) {
    boolean marks = new Given(query).one("highlight").isPresent() && parameters.showing().highlight();
    var showing = new Showing(marks, parameters.showing().context(), false);
    return parameters.request(parameters.parsed()).with(showing);
  }

  private static void headers(Context context, ExportFormat format, Stamp stamp, long total) {
    context.contentType(format.contentType())
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"saidby." + format.code() + "\"")
        .header("Saidby-Query", stamp.query())
        .header("Saidby-Exported-At", stamp.at().toString())
        .header("Saidby-Generation", Long.toString(stamp.generation()))
        .header("Saidby-Total", Long.toString(total));
  }

  /// Makes what writes the hits.
  private interface Format {
    HitWriter writer(OutputStream out);
  }

  private void write(Context context, SearchExport export, boolean bom, Format format) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    BooleanSupplier inTime = () -> System.nanoTime() - end < 0 && !stopping.isDue();
    boolean whole = false;
    var out = new BufferedOutputStream(context.outputStream(), BUFFER_BYTES);
    try {
      if (bom) out.write(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      whole = export.write(format.writer(out), inTime);
      if (whole) out.flush();
    } finally {
      if (!whole) breakOff(context);
    }
  }

  /// Closes the connection without the end that HTTP would have, so that the other side notices.
  private static void breakOff(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}

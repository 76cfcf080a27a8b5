package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saidby.export.Embed;
import saidby.search.Hit;
import saidby.server.gate.Caller;
import saidby.server.gate.Requests;
import saidby.server.http.Given;
import saidby.server.http.Problem;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;

/// Tells sites that show cards for links what a quote's page is about, as [oEmbed](https://oembed.com) wants it. It knows
/// the pages of this server's quotes and nothing else.
final class OEmbed {
  private static final String QUOTES = "/quotes/";
  private static final int MOST_PIXELS = 10_000;

  private final Site site;

  OEmbed(Site site) {
    this.site = site;
  }

  void addTo(RoutesConfig routes) {
    Requests.route(routes, "/oembed", this::embed);
  }

  private void embed(Context context) {
    Given given = new Given(Requests.query(context));
    given.allow(List.of("url", "format", "maxwidth", "maxheight"));
    String url = given.one("url")
        .orElseThrow(() -> ProblemType.BAD_PARAMETER.with("url must be given: that of a quote's page."));
    String format = given.one("format").orElse("json");
    if (!format.equals("json") && !format.equals("xml"))
      throw new ProblemException(new Problem(ProblemType.BAD_PARAMETER, 501, "format must be json or xml."));
    var room = new Embed.Room(given.number("maxwidth", 1, MOST_PIXELS).orElse(MOST_PIXELS),
        given.number("maxheight", 1, MOST_PIXELS).orElse(MOST_PIXELS));
    Hit.QuoteHit hit = id(url, site.base(context)).flatMap(id -> Requests.ports(context).articles().quote(id))
        .orElseThrow(() -> ProblemType.NOT_FOUND.with("No page of a quote of this server has this url."));
    Embed embed = Embed.of(hit, site.address(context, hit), site.base(context), room);
    context.header("Cache-Control", Caller.of(context).cacheControl());
    if (format.equals("xml")) context.contentType("text/xml; charset=utf-8").result(embed.xml());
    else context.contentType("application/json").result(embed.json());
  }

  /// The id in the address of a quote's page of this server.
  static Optional<String> id(String url, String base) {
    String pages = base + QUOTES;
    boolean own = url.length() > pages.length()
        && url.substring(0, pages.length()).toLowerCase(Locale.ROOT).equals(pages.toLowerCase(Locale.ROOT));
    if (!own) return Optional.empty();
    String id = url.substring(pages.length()).replaceFirst("[?#].*$", "");
    try {
      return Optional.of(URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

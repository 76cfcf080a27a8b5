package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// The few files that pages need beside their HTML, held in memory. Their addresses carry a hash of their bytes, so
/// that browsers keep them for good and still see every change.
final class Assets {
  static final Asset STYLE = read("saidby.css", "text/css; charset=utf-8");
  static final Asset SCRIPT = read("saidby-page.js", "text/javascript; charset=utf-8");
  static final Asset ICON = read("favicon.svg", "image/svg+xml");

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private Assets() {}

  /// One file.
  record Asset(String name, String type, String text, String hash) {
    String href() {
      return "/assets/" + name + "?v=" + hash;
    }
  }

  static void addTo(RoutesConfig routes) {
    for (Asset asset : List.of(STYLE, SCRIPT, ICON))
      Requests.route(routes, "/assets/" + asset.name(), c -> answer(c, asset));
    Requests.route(routes, "/favicon.ico", context -> answer(context, ICON));
    Requests.route(routes, "/robots.txt",
        context -> context.contentType("text/plain").result("User-agent: *\nDisallow: /api/\nDisallow: /?\n"));
  }

  private static void answer(Context context, Asset asset) {
    String tag = "\"" + asset.hash() + "\"";
    boolean named = ("v=" + asset.hash()).equals(context.queryString());
    context.header("ETag", tag).header("Cache-Control", named ? FOR_GOOD : "no-cache").contentType(asset.type());
    String known = context.header("If-None-Match");
    if (known != null && known.contains(asset.hash())) context.status(304);
    else context.result(asset.text());
  }

  private static Asset read(String name, String type) {
    try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      byte[] bytes = file.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Asset(name, type, new String(bytes, StandardCharsets.UTF_8), HexFormat.of().formatHex(hash, 0, 8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

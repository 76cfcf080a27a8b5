package saidby.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import saidby.server.gate.Requests;

/// The few files that pages need beside their HTML, held in memory. Their addresses carry a hash of their bytes, so
/// that browsers keep them for good and still see every change.
final class Assets {
  static final Asset STYLE = file("saidby.css", "text/css; charset=utf-8");
  static final Asset SCRIPT = script("saidby-page.js", "combobox.js", "answer.js", "brush.js", "page.js");
  /// For other sites: its elements search here and show quotes there.
  static final Asset COMPONENT = script("saidby.js", "combobox.js", "labels.js", "element.js", "search-element.js",
      "quote-element.js");
  static final Asset EXAMPLE = file("example.css", "text/css; charset=utf-8");
  static final Asset ICON = file("favicon.svg", "image/svg+xml");

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private Assets() {}

  /// One file.
  record Asset(String name, String type, String text, String hash) {
    static Asset of(String name, String type, String text) {
      return new Asset(name, type, text, HexFormat.of().formatHex(digest("SHA-256", text), 0, 8));
    }

    String href() {
      return "/assets/" + name + "?v=" + hash;
    }

    /// From the root, for pages of other sites.
    String publicHref() {
      return "/" + name + "?v=" + hash;
    }

    /// What a page that loads it may hold it to: [subresource integrity](https://www.w3.org/TR/SRI/).
    String integrity() {
      return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", text));
    }
  }

  static void addTo(RoutesConfig routes) {
    for (Asset asset : List.of(STYLE, SCRIPT, EXAMPLE, ICON))
      Requests.route(routes, "/assets/" + asset.name(), c -> answer(c, asset));
    Requests.route(routes, "/saidby.js", Assets::component);
    Requests.route(routes, "/favicon.ico", context -> answer(context, ICON));
    Requests.route(routes, "/robots.txt",
        context -> context.contentType("text/plain")
            .result("User-agent: *\nAllow: /api/v1/feed.\nDisallow: /api/\nDisallow: /?\n"));
  }

  static void answer(Context context, Asset asset) {
    String tag = "\"" + asset.hash() + "\"";
    boolean named = ("v=" + asset.hash()).equals(context.queryString());
    context.header("ETag", tag).header("Cache-Control", named ? FOR_GOOD : "no-cache").contentType(asset.type());
    String known = context.header("If-None-Match");
    if (known != null && known.contains(asset.hash())) context.status(304);
    else context.result(asset.text());
  }

  /// Pages of any site may load it; a hash in the address keeps it for good, as it does for our own pages.
  private static void component(Context context) {
    context.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
    answer(context, COMPONENT);
  }

  /// One script of several files, in this order; nothing in it is visible to other scripts.
  private static Asset script(String name, String... files) {
    var text = new StringBuilder("\"use strict\";\n{\n");
    for (String file : files) text.append(read("script/" + file));
    return Asset.of(name, "text/javascript; charset=utf-8", text.append("}\n").toString());
  }

  static Asset file(String name, String type) {
    return Asset.of(name, type, read(name));
  }

  private static String read(String name) {
    try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has " + algorithm, e);
    }
  }
}

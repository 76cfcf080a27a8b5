package saidby.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The origins of web pages ([RFC 6454](https://www.rfc-editor.org/rfc/rfc6454)) that may ask.
///
/// @param written scheme, host and port, as browsers send them; `*` for any
public record Origins(Set<String> written) {
  /// Any page of the web.
  public static final String ANY = "*";
  /// No page of another site.
  public static final Origins NONE = new Origins(Set.of());

  private static final List<String> SCHEMES = List.of("https", "http");

  public Origins {
    written = written.stream().map(Origins::written).collect(Collectors.toUnmodifiableSet());
  }

  /// These together.
  public static Origins of(Collection<String> origins) {
    return origins.isEmpty() ? NONE : new Origins(Set.copyOf(origins));
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return written.isEmpty();
  }

  /// Whether any page may ask.
  public boolean isAny() {
    return written.contains(ANY);
  }

  /// Whether pages of an origin may ask. `null`, as files and some frames send it, stands for nobody in particular and is
  /// never allowed by name.
  public boolean allow(String origin) {
    return isAny() || written.contains(origin);
  }

  /// An origin as browsers write it.
  ///
  /// @throws IllegalArgumentException for anything else, such as an address with a path
  static String written(String typed) {
    if (typed.equals(ANY)) return ANY;
    try {
      URI uri = new URI(typed.toLowerCase(Locale.ROOT));
      boolean bare = uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null
          && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
      if (bare && SCHEMES.contains(uri.getScheme())) return uri.getScheme() + "://" + uri.getHost() + port(uri);
    } catch (URISyntaxException e) {
      // told below, with what should have been there
    }
    throw new IllegalArgumentException(
        "an origin is a scheme and a host, such as https://www.example.org, not \"%s\"".formatted(typed));
  }

  private static String port(URI uri) {
    int usual = "https".equals(uri.getScheme()) ? 443 : 80;
    return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
  }
}

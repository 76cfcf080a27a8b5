package saidby.fetch;

import java.net.URI;
import java.net.URISyntaxException;

/// A web address that can be asked for, taken apart in one way only: what is checked here is what is asked for.
///
/// @param address without a fragment, its host as [NamedHosts#plain] makes it
/// @param host the same host; an IPv6 address in brackets
/// @param port the one that is connected to
record Target(URI address, String host, int port) {
  private static final int LONGEST = 4_000;

  /// @throws Refusal for what is no web address, and for one that tries to look like something else
  static Target of(String written) throws Refusal {
    String shown = shown(written);
    if (written.length() > LONGEST) throw new Refusal(shown + " is too long for an address");
    try {
      return of(new URI(encoded(written.strip())), shown);
    } catch (URISyntaxException e) {
      throw new Refusal(shown + " is not a web address");
    }
  }

  private static Target of(URI uri, String shown) throws Refusal {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    if (!secure && !"http".equalsIgnoreCase(uri.getScheme()))
      throw new Refusal(shown + " begins with neither http:// nor https://");
    if (uri.getRawUserInfo() != null || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")))
      throw new Refusal(shown + " holds a user's name");
    if (uri.getRawAuthority() == null) throw new Refusal(shown + " has no host");
    String host = host(uri, shown);
    int port = port(uri, shown, secure);
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    boolean usual = port == (secure ? 443 : 80);
    URI clean = URI.create((secure ? "https://" : "http://") + host + (usual ? "" : ":" + port) + path + query);
    return new Target(clean, host, port);
  }

  /// The host as it stands there: [URI] knows none that is no name of the internet.
  private static String host(URI uri, String shown) throws Refusal {
    String authority = uri.getRawAuthority();
    int colon = authority.startsWith("[") ? authority.indexOf("]:") + 1 : authority.indexOf(':');
    String written = colon > 0 ? authority.substring(0, colon) : authority;
    try {
      String host = NamedHosts.plain(written);
      HostLiteral.check(host);
      return host;
    } catch (IllegalArgumentException e) {
      throw new Refusal(shown + " has a host that is none");
    }
  }

  private static int port(URI uri, String shown, boolean secure) throws Refusal {
    String authority = uri.getRawAuthority();
    int colon = authority.lastIndexOf(':');
    if (colon < 0 || colon < authority.indexOf(']') || colon == authority.length() - 1) return secure ? 443 : 80;
    String digits = authority.substring(colon + 1);
    if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) > 65_535 || Integer.parseInt(digits) == 0)
      throw new Refusal(shown + " has no port that there is");
    return Integer.parseInt(digits);
  }

  boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  /// Scheme, host and port, as robots.txt holds for them.
  String origin() {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /// What another address means that this one's page leads to.
  Target resolve(String location) throws Refusal {
    try {
      return of(address.resolve(new URI(encoded(location.strip()))).toString());
    } catch (URISyntaxException e) {
      throw new Refusal(shown(location) + " is not a web address");
    }
  }

  /// Feeds hold addresses with blanks and letters beyond ASCII; both are percent-encoded in the path as browsers do it.
  /// The host is left alone: it has an encoding of its own.
  private static String encoded(String written) {
    int from = written.indexOf("://");
    int path = from < 0 ? 0 : written.indexOf('/', from + 3);
    int fragment = written.indexOf('#');
    String whole = fragment < 0 ? written : written.substring(0, fragment);
    if (path < 0 || path > whole.length()) return host(whole);
    String front = from < 0 ? "" : host(whole.substring(0, path));
    var encoded = new StringBuilder(front);
    for (byte b : whole.substring(front.isEmpty() ? 0 : path).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
      if (plain) encoded.append((char) b);
      else encoded.append('%').append("%02X".formatted(b & 0xFF));
    }
    return encoded.toString();
  }

  private static String host(String front) {
    int at = front.indexOf("://") + 3;
    String host = front.substring(at);
    if (host.startsWith("[") || host.chars().allMatch(c -> c < 0x80)) return front;
    int colon = host.lastIndexOf(':');
    String name = colon < 0 ? host : host.substring(0, colon);
    try {
      return front.substring(0, at) + NamedHosts.plain(name) + (colon < 0 ? "" : host.substring(colon));
    } catch (IllegalArgumentException _) {
      return front; // refused where the host is looked at
    }
  }

  private static String shown(String written) {
    String line = written.replaceAll("\\p{Cntrl}", "?");
    return line.length() <= 200 ? line : line.substring(0, 200) + "...";
  }
}

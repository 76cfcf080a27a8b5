package saidby.fetch;

import java.net.IDN;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The hosts that the operator named: `news.example` is this host alone, on the usual ports; `*.news.example` all below
/// it, but not itself; `news.example:8080` this port of it alone.
public final class NamedHosts {
  private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

  private final Set<String> named;

  private NamedHosts(Set<String> named) {
    this.named = named;
  }

  /// @throws IllegalArgumentException for what is no name of a host
  public static NamedHosts of(List<String> names) {
    var named = new HashSet<String>();
    for (String name : names) named.add(checked(name));
    return new NamedHosts(Set.copyOf(named));
  }

  private static String checked(String name) {
    int colon = name.startsWith("[") ? name.indexOf("]:") + 1 : name.indexOf(':');
    String host = colon > 0 ? name.substring(0, colon) : name;
    String port = colon > 0 ? name.substring(colon) : "";
    boolean below = host.startsWith("*.");
    String bare = below ? host.substring(2) : host;
    if (bare.isEmpty() || bare.contains("/") || bare.contains("*") || !port.matches("(:\\d{1,5})?"))
      throw new IllegalArgumentException(
          "\"%s\" is not a host such as news.example, *.news.example or news.example:8080".formatted(name));
    return (below ? "*." : "") + plain(bare) + port;
  }

  /// A host as it is compared: ASCII, lower case, without the dot that may end it.
  ///
  /// @throws IllegalArgumentException for what cannot be a host
  static String plain(String host) {
    String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
    String lower = ascii.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// @param host as [#plain] makes it
  boolean allow(String host, int port) {
    if (named.contains(host + ":" + port)) return true;
    if (!USUAL_PORTS.contains(port)) return below(host, ":" + port);
    return named.contains(host) || below(host, "");
  }

  private boolean below(String host, String port) {
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
      if (named.contains("*" + host.substring(dot) + port)) return true;
    return false;
  }
}

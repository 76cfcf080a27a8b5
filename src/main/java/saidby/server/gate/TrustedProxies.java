package saidby.server.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/// Whose word is taken for whom they ask. Everybody can send `X-Forwarded-For`; only what one of these sent is read, from
/// the end on, up to the first address that is none of them.
///
/// @param networks their addresses
/// @param header the one that they write; the other one is never read, as they may let through what others wrote there
public record TrustedProxies(List<Network> networks, Header header) {
  /// Nobody: who connects is who asks.
  public static final TrustedProxies NONE = new TrustedProxies(List.of(), Header.X_FORWARDED_FOR);

  private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,\\s])for=(?:\"([^\"]*)\"|([^;,\\s]*))");
  private static final int IPV6_NETWORK = 8;

  /// A header that tells whom a proxy asks for: the usual one, or that of RFC 7239.
  public enum Header {
    X_FORWARDED_FOR, FORWARDED;

    /// As it stands in requests, in lower case.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  /// Addresses that begin with the same bits.
  public record Network(InetAddress address, int bits) {
    /// Reads `10.0.0.0/8`, `192.0.2.7` or `2001:db8::/32`.
    ///
    /// @throws IllegalArgumentException for anything else, names among it
    public static Network of(String written) {
      int slash = written.indexOf('/');
      InetAddress address = literal(slash < 0 ? written : written.substring(0, slash))
          .orElseThrow(() -> new IllegalArgumentException("not an address: " + written));
      int all = address.getAddress().length * 8;
      try {
        int bits = slash < 0 ? all : Integer.parseInt(written.substring(slash + 1));
        if (bits >= 0 && bits <= all) return new Network(address, bits);
      } catch (NumberFormatException e) {
        // told below
      }
      throw new IllegalArgumentException("not a network: " + written);
    }

    boolean holds(InetAddress other) {
      byte[] own = address.getAddress();
      byte[] theirs = other.getAddress();
      if (own.length != theirs.length) return false;
      for (int bit = 0; bit < bits; bit++)
        if (((own[bit / 8] ^ theirs[bit / 8]) >> (7 - bit % 8) & 1) != 0) return false;
      return true;
    }
  }

  /// The address that a request really comes from.
  String address(HttpServletRequest request) {
    return networks.isEmpty()
        ? request.getRemoteAddr()
        : address(request.getRemoteAddr(), Collections.list(request.getHeaders(header.code())));
  }

  /// The same, where there is no route.
  String address(Request request) {
    return address(Request.getRemoteAddr(request), request.getHeaders().getValuesList(header.code()));
  }

  private String address(String sender, List<String> lines) {
    Optional<InetAddress> at = literal(sender);
    for (String before : told(lines).reversed()) {
      if (at.isEmpty() || !isTrusted(at.get())) break;
      Optional<InetAddress> next = literal(before);
      if (next.isEmpty()) break;
      at = next;
    }
    return at.map(InetAddress::getHostAddress).orElse(sender);
  }

  /// The same, for counting: who has an address of version 6 has a whole network of them.
  String group(HttpServletRequest request) {
    String address = address(request);
    if (address.indexOf(':') < 0) return address;
    return literal(address).map(InetAddress::getAddress)
        .map(bytes -> Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK)))
        .orElse(address);
  }

  private boolean isTrusted(InetAddress address) {
    return networks.stream().anyMatch(network -> network.holds(address));
  }

  private List<String> told(List<String> lines) {
    List<String> told = new ArrayList<>();
    for (String line : lines) switch (header) {
      case X_FORWARDED_FOR -> {
        for (String one : line.split(",", -1)) told.add(one.strip());
      }
      case FORWARDED -> {
        Matcher each = FOR.matcher(line);
        while (each.find()) told.add(each.group(1) == null ? each.group(2) : each.group(1));
      }
    }
    return told;
  }

  /// An address without a look-up of names: with or without brackets and a port.
  private static Optional<InetAddress> literal(String written) {
    String bare = written;
    if (bare.startsWith("[")) bare = bare.substring(1, Math.max(1, bare.indexOf(']')));
    else if (bare.indexOf('.') > 0 && bare.indexOf(':') > 0) bare = bare.substring(0, bare.indexOf(':'));
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

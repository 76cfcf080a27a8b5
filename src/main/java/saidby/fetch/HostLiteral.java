package saidby.fetch;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses in the place of a host's name. There is one way to write an IPv4 address: four decimal numbers. The C
/// library, and with it many programs, also takes `2130706433`, `0x7f.1`, `0177.0.0.1` and `127.1`; here these are
/// refused, so that nobody can disagree about what they mean.
final class HostLiteral {
  private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(^|.*\\.)(\\d+|0[xX][0-9a-fA-F]*)\\.?");
  private static final String BYTE = "(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
  private static final Pattern DOTTED = Pattern.compile(BYTE + "\\." + BYTE + "\\." + BYTE + "\\." + BYTE);

  private HostLiteral() {}

  /// @throws Refusal for an address in another form than the usual one
  static void check(String host) throws Refusal {
    if (host.startsWith("[")) address(host);
    else
      if (ENDS_IN_A_NUMBER.matcher(host).matches() && !DOTTED.matcher(host).matches())
        throw new Refusal(host + " is an address that is not written as four decimal numbers");
  }

  /// The address that stands in the place of a name; empty for a name.
  ///
  /// @throws Refusal for an IPv6 address that is none, or names an interface of this machine
  static Optional<InetAddress> address(String host) throws Refusal {
    boolean six = host.startsWith("[");
    if (!six && !DOTTED.matcher(host).matches()) return Optional.empty();
    try {
      if (six && (!host.endsWith("]") || host.contains("%"))) throw new Refusal(host + " is not an IPv6 address");
      return Optional.of(InetAddress.ofLiteral(six ? host.substring(1, host.length() - 1) : host));
    } catch (IllegalArgumentException e) {
      throw new Refusal(host + " is not an IPv6 address");
    }
  }
}

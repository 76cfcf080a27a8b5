package saidby.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells addresses of the public internet from all others, by IANA's registries of special-purpose addresses (RFC 6890
/// and what came after it). Of IPv6 only what is given out for use is public, and forms that carry an IPv4 address are
/// judged by it, or refused where nobody uses them any more.
final class PublicAddress {
  private static final List<Block> IPV4 = List.of(new Block("0.0.0.0/8", "of this network"),
      new Block("10.0.0.0/8", "private"), new Block("100.64.0.0/10", "shared behind a carrier's gateway"),
      new Block("127.0.0.0/8", "loopback"), new Block("169.254.0.0/16", "link-local"),
      new Block("172.16.0.0/12", "private"), new Block("192.0.0.0/24", "reserved"),
      new Block("192.0.2.0/24", "for documentation"), new Block("192.88.99.0/24", "a 6to4 relay"),
      new Block("192.168.0.0/16", "private"), new Block("198.18.0.0/15", "for measuring networks"),
      new Block("198.51.100.0/24", "for documentation"), new Block("203.0.113.0/24", "for documentation"),
      new Block("224.0.0.0/4", "multicast"), new Block("240.0.0.0/4", "reserved"));

  /// The more exact reason first.
  private static final List<Block> IPV6 = List.of(new Block("::1/128", "loopback"), new Block("::/128", "unspecified"),
      new Block("fe80::/10", "link-local"), new Block("fec0::/10", "site-local"), new Block("fc00::/7", "unique-local"),
      new Block("ff00::/8", "multicast"), new Block("2002::/16", "6to4"), new Block("2001::/32", "Teredo"),
      new Block("2001::/23", "reserved"), new Block("2001:db8::/32", "for documentation"),
      new Block("3fff::/20", "for documentation"));

  private static final Block GIVEN_OUT = new Block("2000::/3", "");
  private static final Block NAT64 = new Block("64:ff9b::/96", "");
  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
  private static final byte[] COMPATIBLE = new byte[12];

  private PublicAddress() {}

  /// Why nothing may be fetched from this address; empty where it is public.
  static Optional<String> refusal(InetAddress address) {
    return refusal(address.getAddress())
        .map(why -> "%s is not a public address: it is %s".formatted(address.getHostAddress(), why));
  }

  private static Optional<String> refusal(byte[] address) {
    if (address.length == 4) return in(IPV4, address);
    byte[] last = Arrays.copyOfRange(address, 12, 16);
    if (startsWith(address, MAPPED)) return Optional.of(in(IPV4, last).orElse("an IPv4 address in IPv6"));
    Optional<String> special = in(IPV6, address);
    if (special.isPresent()) return special;
    if (startsWith(address, COMPATIBLE)) return Optional.of("an IPv4 address in IPv6");
    if (NAT64.holds(address)) return in(IPV4, last);
    return GIVEN_OUT.holds(address) ? Optional.empty() : Optional.of("not given out for use");
  }

  private static Optional<String> in(List<Block> blocks, byte[] address) {
    return blocks.stream().filter(block -> block.holds(address)).map(Block::what).findFirst();
  }

  private static boolean startsWith(byte[] address, byte[] front) {
    return Arrays.equals(address, 0, front.length, front, 0, front.length);
  }

  /// Addresses that begin with the same bits.
  private static final class Block {
    private final byte[] first;
    private final int bits;
    private final String what;

    Block(String written, String what) {
      int slash = written.indexOf('/');
      first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
      bits = Integer.parseInt(written.substring(slash + 1));
      this.what = what;
    }

    String what() {
      return what;
    }

    boolean holds(byte[] address) {
      if (address.length != first.length) return false;
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) return false;
      }
      return true;
    }
  }
}

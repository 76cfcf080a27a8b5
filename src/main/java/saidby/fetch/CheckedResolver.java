package saidby.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/// Looks up a host when a connection is about to be made, once, and gives the connection the very addresses that it
/// checked. There is no second look-up that could answer differently, which is what DNS rebinding lives on.
final class CheckedResolver implements SocketAddressResolver {
  private final FetchRules rules;
  private final Resolver resolver;

  CheckedResolver(FetchRules rules, Resolver resolver) {
    this.rules = rules;
    this.resolver = resolver;
  }

  /// An address that must not be connected to; reaches whoever asked.
  static final class Forbidden extends IOException {
    private static final long serialVersionUID = 1;

    Forbidden(String reason) {
      super(reason);
    }
  }

  @Override
  public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
    // a look-up may take long, and the time of the whole request goes on meanwhile
    Thread.ofVirtual().name("saidby-look-up").start(() -> {
      try {
        promise.succeeded(checked(host, port));
      } catch (IOException | RuntimeException failure) {
        promise.failed(failure);
      }
    });
  }

  /// One address among them that is not public condemns them all: no honest host has both.
  private List<InetSocketAddress> checked(String host, int port) throws IOException {
    var checked = new ArrayList<InetSocketAddress>();
    for (InetAddress address : addresses(host)) {
      Optional<String> refusal = rules.refusal(address);
      if (refusal.isPresent())
        throw new Forbidden(host.equals(address.getHostAddress()) ? refusal.get() : host + ": " + refusal.get());
      checked.add(new InetSocketAddress(address, port));
    }
    return checked;
  }

  private List<InetAddress> addresses(String host) throws IOException {
    try {
      String bracketed = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
      Optional<InetAddress> literal = HostLiteral.address(bracketed);
      return literal.isPresent() ? List.of(literal.get()) : resolver.addresses(host);
    } catch (Refusal refusal) {
      throw new Forbidden(String.valueOf(refusal.getMessage()));
    }
  }
}

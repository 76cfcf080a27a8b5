package saidby.server;

import io.javalin.http.Context;
import java.util.Optional;
import saidby.search.Hit;
import saidby.server.page.Address;

/// Whole addresses of what is served here, for those who read it elsewhere. They never come from the `Host` that a
/// request names: whoever could choose it could put their own address into what a cache keeps for others.
final class Site {
  private final ServerConfig config;

  Site(ServerConfig config) {
    this.config = config;
  }

  /// What addresses begin with, without a slash at the end: the operator's choice, else where this server listens.
  String base(Context context) {
    Optional<String> told = config.publicUrl();
    return told.orElseGet(() -> local(config.host(), context.req().getLocalPort()));
  }

  /// @param path with a slash at its beginning
  String address(Context context, String path) {
    return base(context) + path;
  }

  /// The permalink of a hit.
  String address(Context context, Hit hit) {
    return address(context, Address.hit(hit));
  }

  /// A server's address on this machine or its network.
  static String local(String host, int port) {
    boolean here = host.equals(ServerConfig.LOOPBACK) || host.equals("0.0.0.0") || host.equals("::");
    String name = here ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + port;
  }
}

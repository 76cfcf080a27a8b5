package saidby.server;

import java.time.ZoneId;
import java.time.ZoneOffset;

/// Where the server listens.
///
/// @param host name or address of the interface; the loopback one keeps the index on this machine
/// @param port 0 takes any that is free
/// @param zone where days begin for those who do not say
public record ServerConfig(String host, int port, ZoneId zone) {

  /// Only this machine.
  public static final String LOOPBACK = "127.0.0.1";

  /// Where days begin in UTC.
  public ServerConfig(String host, int port) {
    this(host, port, ZoneOffset.UTC);
  }

  public ServerConfig {
    if (host.isBlank()) throw new IllegalArgumentException("a server needs a host");
    if (port < 0 || port > 65_535) throw new IllegalArgumentException("port must be 0 to 65535: " + port);
  }
}

package saidby.server;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import saidby.export.WebAddress;

/// Where the server listens.
///
/// @param host name or address of the interface; the loopback one keeps the index on this machine
/// @param port 0 takes any that is free
/// @param zone where days begin for those who do not say
/// @param remembered bytes of pages that are kept for those who ask the same again at once; 0 for none
/// @param publicUrl what readers' addresses begin with, without a slash at the end (`https://quotes.example.org`)
public record ServerConfig(String host, int port, ZoneId zone, long remembered,
    Optional<String> publicUrl) {

  /// Room for pages where nobody says how much.
  public static final long USUAL_ROOM = 4_000_000;

  /// Only this machine.
  public static final String LOOPBACK = "127.0.0.1";

  /// Where days begin in UTC.
  public ServerConfig(String host, int port) {
    this(host, port, ZoneOffset.UTC, USUAL_ROOM, Optional.empty());
  }

  public ServerConfig {
    if (host.isBlank()) throw new IllegalArgumentException("a server needs a host");
    if (remembered < 0) throw new IllegalArgumentException("no room is 0 bytes: " + remembered);
    if (port < 0 || port > 65_535) throw new IllegalArgumentException("port must be 0 to 65535: " + port);
    publicUrl = publicUrl.map(ServerConfig::checked);
  }

  /// Whether nobody but this machine can ask.
  public boolean isLoopback() {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  private static String checked(String url) {
    boolean plain = WebAddress.isSafe(url) && url.indexOf('?') < 0 && url.indexOf('#') < 0 && url.indexOf('@') < 0;
    if (!plain) throw new IllegalArgumentException("a public address begins with https:// or http://: " + url);
    return url.replaceFirst("/+$", "");
  }
}

package saidby.export;

import java.net.URI;
import java.net.URISyntaxException;

/// Addresses that articles bring along. Only those of the web are ever linked: `javascript:` and its like are harmful.
public final class WebAddress {
  private WebAddress() {}

  public static boolean isSafe(String address) {
    try {
      var uri = new URI(address);
      boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

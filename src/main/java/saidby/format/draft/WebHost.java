package saidby.format.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The site that an address names.
public final class WebHost {
  private WebHost() {}

  /// Without `www.`; empty where the address names none.
  public static Optional<String> of(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}

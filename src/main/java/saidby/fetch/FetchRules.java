package saidby.fetch;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/// What the operator allows.
///
/// @param hosts that may be asked, and nobody else
/// @param also addresses that may be connected to although they are not public: for tests, and for a newsroom's own
///        network. Empty unless the operator names them one by one.
/// @param contact where a site can complain, as a mail or web address; told with every request
public record FetchRules(NamedHosts hosts, Set<InetAddress> also, String contact, Limits limits) {
  public FetchRules {
    also = Set.copyOf(also);
    if (contact.isBlank() || !contact.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '(' && c != ')'))
      throw new IllegalArgumentException("a contact is a mail or web address, not \"" + contact + "\"");
  }

  /// Why this address must not be connected to.
  Optional<String> refusal(InetAddress address) {
    return also.contains(address) ? Optional.empty() : PublicAddress.refusal(address);
  }

  /// Who asks, as robots.txt and logs know it.
  String agent() {
    String version = FetchRules.class.getPackage().getImplementationVersion();
    return Robots.NAME + "/" + (version == null ? "0" : version) + " (+" + contact + ")";
  }
}

package saidby.server.gate;

import java.util.Optional;
import java.util.OptionalInt;
import saidby.access.LiveKeys;
import saidby.access.Origins;

/// What the operator decides about who may ask, from where and how often.
///
/// @param keys that there are
/// @param readByKey whether reading too needs a key; writing always does
/// @param origins of other sites whose pages may ask without a key that is bound to them
/// @param rate requests a minute from one address; empty for as many as anybody likes
/// @param proxies who may say for whom they ask
/// @param log of every request
public record AccessRules(LiveKeys keys, boolean readByKey, Origins origins, OptionalInt rate, TrustedProxies proxies,
    Optional<AccessLog> log) {

  /// Everybody may read as often as they like, and nobody may write.
  public static final AccessRules OPEN = new AccessRules(LiveKeys.none(), false, Origins.NONE, OptionalInt.empty(),
      TrustedProxies.NONE, Optional.empty());
}

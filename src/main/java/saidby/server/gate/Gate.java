package saidby.server.gate;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import saidby.access.AccessKey;
import saidby.access.KeyRing;
import saidby.server.http.ProblemException;
import saidby.server.http.ProblemType;
import saidby.server.http.RequestId;

/// Stands before every route: who asks, from where, how often, and what they may see. What a route sees of the index comes
/// from here and from nowhere else ([Requests#ports]), so that no route can forget to ask.
public final class Gate {
  /// Needed before anybody has a key: whether the server runs, what pages are made of, what its problems mean.
  private static final Set<String> FOR_ALL = Set.of("/health", "/favicon.ico", "/robots.txt", "/help", "/help/api",
      "/saidby.js",
      "/api/v1/openapi.yaml");
  private static final List<String> FOR_ALL_BEGINNINGS = List.of("/health/", "/assets/", "/problems/");

  private final AccessRules rules;
  private final Ports ports;
  private final Caller anybody;
  private final CrossOrigin crossOrigin;
  private final Limits limits;
  private final Validators validators;

  /// @param besideIndex see [Validators]
  public Gate(AccessRules rules, Ports ports, ToIntFunction<String> besideIndex) {
    this.rules = rules;
    this.ports = ports;
    this.anybody = new Caller(Optional.empty(), ports);
    this.crossOrigin = new CrossOrigin(rules.origins());
    this.limits = new Limits(rules.rate(), rules.proxies(), System::nanoTime);
    this.validators = new Validators(besideIndex);
  }

  public void addTo(RoutesConfig routes) {
    routes.before(this::admit);
  }

  private void admit(Context context) {
    RequestId.give(context);
    context.attribute(Caller.NAME, anybody);
    if (context.req().getMethod().equals("OPTIONS")) {
      crossOrigin.preflight(context, rules.keys().now());
      return; // answered where it is known which methods there are
    }
    boolean forAll = isForAll(context.path());
    Optional<AccessKey> key = key(context);
    if (!forAll) limits.take(context, key);
    if (key.isPresent()) context.attribute(Caller.NAME, new Caller(key, ports.within(key.get().grant().scope())));
    else if (rules.readByKey() && !forAll) throw needed(context);
    else crossOrigin.allow(context, rules.origins());
    if (!forAll) validators.check(context, Caller.of(context));
  }

  private Optional<AccessKey> key(Context context) {
    Optional<String> secret = Credentials.secret(context);
    if (secret.isEmpty()) return Optional.empty();
    KeyRing keys = rules.keys().now();
    try {
      AccessKey key = Credentials.key(secret.get(), keys);
      crossOrigin.allow(context, key);
      return Optional.of(key);
    } catch (ProblemException e) {
      limits.take(context, Optional.empty());
      crossOrigin.allowAny(context, keys);
      throw e;
    }
  }

  private ProblemException needed(Context context) {
    crossOrigin.allowAny(context, rules.keys().now());
    return ProblemType.KEY_NEEDED.with("Send a key, as \"Authorization: Bearer …\" or as \"X-Api-Key: …\".");
  }

  private static boolean isForAll(String path) {
    if (FOR_ALL.contains(path)) return true;
    for (int i = 0; i < FOR_ALL_BEGINNINGS.size(); i++) if (path.startsWith(FOR_ALL_BEGINNINGS.get(i))) return true;
    return false;
  }
}

package saidby.server;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.LiveKeys;
import saidby.access.Origins;
import saidby.access.Secret;
import saidby.search.FacetField;
import saidby.search.Scope;
import saidby.server.gate.AccessLog;
import saidby.server.gate.AccessRules;
import saidby.server.gate.Ports;
import saidby.server.gate.TrustedProxies;

/// A server with keys, told what it shall allow.
final class Served implements AutoCloseable {
  /// Where servers of tests listen.
  static final ServerConfig ANY_PORT = new ServerConfig(ServerConfig.LOOPBACK, 0);

  final KeyFile file;
  final StringWriter log = new StringWriter();
  final SaidbyServer server;
  final Client client;

  private Served(Path folder, Ports ports, Rules rules) throws Exception {
    file = KeyFile.of(folder.resolve("index"));
    server = SaidbyServer.start(Served.ANY_PORT,
        new AccessRules(new LiveKeys(file), rules.readByKey(), Origins.of(rules.origins()), rules.rate(),
            rules.proxies(), Optional.of(new AccessLog(log))),
        ports);
    client = new Client(server.port());
  }

  /// What differs from test to test.
  record Rules(boolean readByKey, List<String> origins, OptionalInt rate, TrustedProxies proxies) {
    static final Rules OPEN = new Rules(false, List.of(), OptionalInt.empty(), TrustedProxies.NONE);
    static final Rules BY_KEY = new Rules(true, List.of(), OptionalInt.empty(), TrustedProxies.NONE);

    Rules origin(String origin) {
      return new Rules(readByKey, List.of(origin), rate, proxies);
    }

    Rules rate(int perMinute) {
      return new Rules(readByKey, origins, OptionalInt.of(perMinute), proxies);
    }

    Rules proxy(String network, TrustedProxies.Header header) {
      return new Rules(readByKey, origins, rate,
          new TrustedProxies(List.of(TrustedProxies.Network.of(network)), header));
    }
  }

  static Served stories(Path folder, Rules rules) throws Exception {
    return new Served(folder, Stories.index().ports(), rules);
  }

  static Served over(Path folder, Ports ports) throws Exception {
    Files.createDirectories(folder);
    return new Served(folder, ports, Rules.OPEN);
  }

  String key(String name) throws Exception {
    return key(name, Grant.READING);
  }

  String keyOf(String name, String source) throws Exception {
    return key(name, new Grant(false, new Scope(Map.of(FacetField.SOURCE, List.of(source))), List.of(),
        OptionalInt.empty(), Optional.empty()));
  }

  String key(String name, Grant grant) throws Exception {
    Secret secret = Secret.fresh();
    file.add(new AccessKey(name, secret.hash(), grant, Instant.now()));
    return secret.text();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}

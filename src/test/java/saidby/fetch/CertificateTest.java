package saidby.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever sits between must not be able to tell news.
class CertificateTest {
  private static final String PASSWORD = "changeit";

  @TempDir
  private Path folder;

  @Test
  void aSiteWhoseCertificateNobodyVouchesForIsNotBelieved() throws Exception {
    InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
    var asked = new AtomicInteger();
    HttpsServer server = HttpsServer.create(new InetSocketAddress(loopback, 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    server.createContext("/", exchange -> {
      asked.incrementAndGet();
      Site.send(exchange, 200, new byte[0]);
    });
    server.start();
    String host = "news.example:" + server.getAddress().getPort();
    var rules = new FetchRules(NamedHosts.of(List.of(host)), Set.of(loopback), "mail@news.example", Limits.USUAL);
    try (Fetcher fetcher = Fetcher.start(rules, new TurnedTime(), _ -> List.of(loopback))) {
      Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class,
          fetcher.get("https://" + host + "/feed", Validators.NONE));
      assertTrue(failed.reason().contains("no safe connection"), failed.reason());
      assertEquals(0, asked.get());
    } finally {
      server.stop(0);
    }
  }

  private SSLContext selfSigned() throws Exception {
    Path store = folder.resolve("store");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process made = new ProcessBuilder(keytool, "-genkeypair", "-keyalg", "EC", "-alias", "site", "-dname",
        "CN=news.example",
        "-ext", "SAN=dns:news.example", "-keystore", store.toString(), "-storepass", PASSWORD)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("keytool.log").toFile())
        .start();
    assertEquals(0, made.waitFor());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}

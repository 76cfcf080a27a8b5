package saidby.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody can make the fetcher speak to the operator's own machines: a server on loopback has secrets, and is never
/// asked for them, although its host is named each time.
class ForbiddenAddressTest {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  private Site inside;

  @BeforeEach
  void open() throws IOException {
    inside = Site.open().text("/", "a secret").text("/robots.txt", "");
  }

  @AfterEach
  void close() {
    inside.close();
  }

  private static FetchRules rules(Set<InetAddress> also, String... hosts) {
    return new FetchRules(NamedHosts.of(List.of(hosts)), also, "mail@news.example", Limits.USUAL);
  }

  private static Fetched get(FetchRules rules, Resolver resolver, String address)
      throws IOException, InterruptedException {
    try (Fetcher fetcher = Fetcher.start(rules, new TurnedTime(), resolver)) {
      return fetcher.get(address, Validators.NONE);
    }
  }

  private static Resolver never() {
    return host -> {
      throw new AssertionError("nobody had to look up " + host);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.1.", "127.3.2.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
      "[0:0:0:0:0:ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]",
      "[2001:0:4136:e378:8000:63bf:80ff:fffe]", "[::]", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255",
      "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "[fe80::1]",
      "[fc00::1]", "[fd12:3456::1]", "[ff02::1]", "[fec0::1]", "[2001:db8::1]", "[4000::1]"})
  void addressesThatAreNotPublicAreNeverAsked(String host) throws Exception {
    assertRefused(host, "is not a public address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2130706433", "0x7f000001", "0X7F.0.0.1", "017700000001", "0177.0.0.1", "127.1", "127.0.1",
      "0x7f.1", "00000127.0.0.1", "127.0.0.0x1", "0", "256.256.256.256", "127.0.0.1.0", "4294967297"})
  void addressesInDecimalOctalAndHexadecimalAreNotAddresses(String host) throws Exception {
    assertRefused(host, "four decimal numbers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"①②⑦.⓪.⓪.①", "127。0。0。1", "１２７.0.0.1"})
  void lettersThatComeOutAsDigitsAreReadBeforeTheyAreChecked(String host) throws Exception {
    assertRefused(host, "not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://news.example@%s/", "http://%s@127.0.0.1/", "file:///etc/passwd", "ftp://%s/",
      "gopher://%s/", "//%s/", "http:///secret", "http://%s\\@news.example/", "http://[fe80::1%%25lo]:%s/",
      "http://%s:99999/", "http://127.0.0.1\u0000.news.example/", "javascript:alert(1)", ""})
  void whatOnlyLooksLikeAWebAddressIsRefused(String pattern) throws Exception {
    String address = pattern.formatted("127.0.0.1:" + inside.port());
    FetchRules rules = rules(Set.of(), "127.0.0.1:" + inside.port(), "news.example");
    assertInstanceOf(Fetched.Refused.class, get(rules, never(), address), address);
    assertEquals(List.of(), inside.asked());
  }

  @Test
  void aNameThatMeansAnAddressOfOursIsRefused() throws Exception {
    for (String own : List.of("127.0.0.1", "::1", "10.1.2.3", "169.254.169.254", "fd00::1", "::ffff:10.0.0.1")) {
      String host = "news.example:" + inside.port();
      Fetched answer = get(rules(Set.of(), host), name -> List.of(InetAddress.ofLiteral(own)), "http://" + host + "/");
      assertTrouble(answer, "news.example: ");
      assertEquals(List.of(), inside.asked(), own);
    }
  }

  @Test
  void oneAddressOfOursAmongPublicOnesIsEnough() throws Exception {
    String host = "news.example:" + inside.port();
    Fetched answer = get(rules(Set.of(), host), name -> List.of(InetAddress.ofLiteral("93.184.215.14"), LOOPBACK),
        "http://" + host + "/");
    assertTrouble(answer, "127.0.0.1 is not a public address: it is loopback");
    assertEquals(List.of(), inside.asked());
  }

  @Test
  void theMachinesOwnNameForItselfIsRefused() throws Exception {
    String host = "localhost:" + inside.port();
    assertTrouble(get(rules(Set.of(), host), Resolver.SYSTEM, "http://" + host + "/"), "it is loopback");
    assertEquals(List.of(), inside.asked());
  }

  @Test
  void aRedirectLeadsToNoAddressOfOurs() throws Exception {
    try (Site outside = Site.open("127.0.0.2").text("/robots.txt", "")) {
      List<String> targets = List.of("http://127.0.0.1:" + inside.port() + "/",
          "//127.0.0.1:" + inside.port() + "/", "http://[::ffff:127.0.0.1]:" + inside.port() + "/",
          "http://2130706433:" + inside.port() + "/", "http://own.example:" + inside.port() + "/");
      for (String target : targets) {
        outside.redirect("/feed", target);
        String port = ":" + inside.port();
        FetchRules rules = rules(Set.of(InetAddress.ofLiteral("127.0.0.2")), "127.0.0.2:" + outside.port(),
            "127.0.0.1" + port, "[::ffff:127.0.0.1]" + port, "2130706433" + port, "own.example" + port);
        Fetched answer = get(rules, name -> List.of(LOOPBACK), "http://127.0.0.2:" + outside.port() + "/feed");
        assertTrouble(answer, "");
        assertEquals(List.of(), inside.asked(), target);
      }
    }
  }

  @Test
  void aNameThatAnswersDifferentlyTheSecondTimeGainsNothing() throws Exception {
    try (Site outside = Site.open("127.0.0.2").text("/robots.txt", "").text("/", "news")) {
      Set<InetAddress> also = Set.of(InetAddress.ofLiteral("127.0.0.2"));
      // both sites listen on the same port of different addresses, as a name that is bound anew would need it
      String host = "news.example:" + outside.port();
      Queue<InetAddress> answers = new ArrayDeque<>(List.of(InetAddress.ofLiteral("127.0.0.2"), LOOPBACK, LOOPBACK));
      Fetched answer = get(rules(also, host), name -> List.of(answers.remove()), "http://" + host + "/");
      assertTrouble(answer, "127.0.0.1 is not a public address");
      assertEquals(List.of("/robots.txt"), outside.asked());
      assertEquals(2, 3 - answers.size(), "each connection looks the name up once, and once only");
    }
  }

  @Test
  void theAddressThatWasCheckedIsTheOneThatIsConnectedTo() throws Exception {
    try (Site outside = Site.open("127.0.0.2").text("/robots.txt", "").text("/", "news")) {
      String host = "news.example:" + outside.port();
      Fetched answer = get(rules(Set.of(InetAddress.ofLiteral("127.0.0.2")), host),
          name -> List.of(InetAddress.ofLiteral("127.0.0.2")), "http://" + host + "/");
      Fetched.Page page = assertInstanceOf(Fetched.Page.class, answer, answer.toString());
      assertEquals("news", new String(page.body().bytes(), StandardCharsets.UTF_8));
      assertEquals(host, outside.lastHeaders().getFirst("Host"));
    }
  }

  @Test
  void anOperatorMayAllowASingleAddress() throws Exception {
    String host = "127.0.0.1:" + inside.port();
    assertInstanceOf(Fetched.Page.class, get(rules(Set.of(LOOPBACK), host), never(), "http://" + host + "/"));
  }

  private void assertRefused(String host, String why) throws Exception {
    String authority = host + ":" + inside.port();
    FetchRules rules = rules(Set.of(), authority.replaceFirst("\\.:", ":"));
    Fetched answer = get(rules, never(), "http://" + authority + "/");
    Fetched.Refused refused = assertInstanceOf(Fetched.Refused.class, answer, host);
    assertTrue(refused.reason().contains(why), refused.reason());
    assertEquals(List.of(), inside.asked(), host);
  }

  /// Refused, or not asked because the host's robots.txt may not be asked for either.
  private static void assertTrouble(Fetched answer, String why) {
    String reason = switch (answer) {
      case Fetched.Refused refused -> refused.reason();
      case Fetched.Failed failed -> failed.reason();
      case Fetched.Page page -> throw new AssertionError("fetched " + page.address());
      case Fetched.Unchanged _ -> throw new AssertionError("fetched");
    };
    assertTrue(reason.contains(why), reason);
  }
}

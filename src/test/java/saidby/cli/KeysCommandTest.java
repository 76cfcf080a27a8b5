package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("a command has a process of its own, and not only its output")
class KeysCommandTest {
  @TempDir
  private Path folder;
  private String index = "";

  @BeforeEach
  void makeAnIndex() throws Exception {
    index = "--index=" + folder.resolve("news");
    Path articles = folder.resolve("a.jsonl");
    Files.writeString(articles, """
        {"id":"ferry","title":"Ferry stops","source":"Test Wire","text":"“The ferry stops,” said Tomas Rell."}
        """);
    assertEquals(0, Ran.of("index", index, articles.toString()).code());
  }

  @Test
  void aKeyIsPrintedOnceAndListedWithWhatItIsBoundTo() throws Exception {
    Ran added = Ran.of("keys", "add", index, "--name=widget", "--filter", "source=Test Wire", "--filter", "country=ke",
        "--filter", "country=UA", "--origin", "https://www.Example.org", "--rate=120", "--expires=2099-12-31");
    assertEquals(0, added.code(), added.err());
    String key = added.out().strip();
    assertTrue(key.matches("saidby_[A-Za-z0-9_-]{43}"), key);
    Ran listed = Ran.of("keys", "list", index);
    assertTrue(listed.out()
        .startsWith("widget  reads  only country=KE or UA, source=Test Wire  from https://www.example.org  120 a minute"
            + "  until 2100-01-01T00:00:00Z  made "),
        listed.out());
    assertFalse((listed.out() + Files.readString(folder.resolve("news.keys"))).contains(key));
    assertTrue(Ran.of("keys", "revoke", index, "--name=widget").out().contains("\"widget\" is revoked"));
    assertEquals("", Ran.of("keys", "list", index).out());
  }

  @Test
  void anIndexThatIsMadeAnewKeepsItsKeys() throws Exception {
    assertEquals(0, Ran.of("keys", "add", index, "--name=desk", "--write").code());
    assertEquals(0, Ran.of("check", index).code());
    assertEquals(0, Ran.of("index", index, folder.resolve("a.jsonl").toString()).code());
    assertTrue(Ran.of("keys", "list", index).out().startsWith("desk  reads and writes"));
  }

  @Test
  void aFilterThatLetsNothingThroughIsNoticed() {
    Ran added = Ran.of("keys", "add", index, "--name=widget", "--filter", "source=test wire");
    assertEquals(0, added.code());
    assertTrue(added.err().contains("nothing in the index has these values"), added.err());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0',
      value = {"--filter=mood=good|there is no such field; there are speaker, country",
          "--filter=source|--filter takes FIELD=VALUE", "--filter=country=Atlantis|'Atlantis' is not one of the ISO",
          "--expires=soon|\"soon\" is not a day such as", "--expires=2020-01-01|2020-01-01 is over already",
          "--origin=example.org|an origin is a scheme and a host", "--rate=0|rate must be 1 to",
          "--write --filter=country=UA|a key that writes can be bound",
          "--name=a:b|letters, digits, dots, hyphens"})
  void whatMakesNoSenseIsToldAndMakesNoKey(String options, String told) {
    List<String> words = new ArrayList<>(List.of("keys", "add", index));
    if (!options.contains("--name")) words.add("--name=key");
    words.addAll(List.of(options.split(" ")));
    Ran ran = Ran.of(words.toArray(String[]::new));
    assertEquals(2, ran.code(), ran.out());
    assertTrue(ran.err().contains(told), ran.err());
    assertEquals("", ran.out());
    assertFalse(Files.exists(folder.resolve("news.keys")));
  }

  @Test
  void aNameInUseABrokenFileAndAMissingIndexAreTold() throws Exception {
    assertEquals(0, Ran.of("keys", "add", index, "--name=desk").code());
    Ran again = Ran.of("keys", "add", index, "--name=desk");
    assertEquals(1, again.code());
    assertTrue(again.err().contains("there is a key \"desk\" already"), again.err());
    Path file = folder.resolve("news.keys");
    Files.writeString(file, Files.readString(file) + "nonsense\n");
    for (Ran ran : List.of(Ran.of("keys", "list", index), Ran.of("keys", "revoke", index, "--name=desk"),
        Ran.of("serve", index, "--port=0"))) {
      assertEquals(1, ran.code());
      assertTrue(ran.err().contains(file + ":2: not JSON"), ran.err());
    }
    assertTrue(
        Ran.of("keys", "add", "--index=" + folder.resolve("none"), "--name=a").err().contains("there is no index"));
    assertTrue(Ran.of("keys").err().contains("say what to do: add, list or revoke"));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '\0',
      value = {"--allow-origin=example.org,--allow-origin: an origin is", "--rate=-1,--rate must be 0 to",
          "--trusted-proxy=proxy.example.org,'proxy.example.org' is not an address",
          "--proxy-header=via,'via' is not one of x-forwarded-for"})
  void whatServeCannotUseIsTold(String option, String told) {
    Ran ran = Ran.of("serve", index, "--port=0", option);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(told), ran.err());
  }
}

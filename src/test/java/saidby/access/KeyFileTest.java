package saidby.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.search.FacetField;
import saidby.search.Scope;

class KeyFileTest {
  private static final Instant MADE = Instant.parse("2026-03-01T10:00:00Z");
  private static final String HASH = "0".repeat(64);

  @TempDir
  private Path folder;
  private KeyFile file = KeyFile.of(Path.of("index"));

  @BeforeEach
  void nameTheFile() {
    file = KeyFile.of(folder.resolve("news"));
  }

  @Test
  void everythingThatAKeyIsBoundToIsReadBack() throws Exception {
    var scope = new Scope(
        Map.of(FacetField.SOURCE, List.of("Harbour Wire", "\"East\" Wire"), FacetField.COUNTRY, List.of("UA")));
    var grant = new Grant(false, scope, List.of("https://www.example.org"), OptionalInt.of(60),
        Optional.of(Instant.parse("2027-01-01T00:00:00Z")));
    var bound = new AccessKey("widget", Secret.fresh().hash(), grant, MADE);
    var free = new AccessKey("desk", Secret.fresh().hash(), Grant.READING, MADE);
    file.add(bound);
    file.add(free);
    assertEquals(List.of(bound, free), file.read().keys());
    file.revoke("widget");
    assertEquals(List.of(free), file.read().keys());
  }

  @Test
  void itLiesBesideTheIndexAndIsItsOwnersAlone() throws Exception {
    assertEquals(folder.resolve("news.keys"), file.path());
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "permissions are POSIX's");
    file.add(new AccessKey("desk", HASH, Grant.READING, MADE));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
    file.revoke("desk");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
  }

  @Test
  void theSecretItselfIsNotInIt() throws Exception {
    Secret secret = Secret.fresh();
    file.add(new AccessKey("desk", secret.hash(), Grant.READING, MADE));
    assertFalse(Files.readString(file.path()).contains(secret.text()));
    assertTrue(file.read().holding(secret.text()).isPresent());
  }

  @Test
  void aNameInUseOrUnknownIsTold() throws Exception {
    file.add(new AccessKey("desk", HASH, Grant.READING, MADE));
    told("there is a key \"desk\" already; choose another name, or revoke it first",
        () -> file.add(new AccessKey("desk", HASH, Grant.READING, MADE)));
    told("there is no key \"none\" in " + file.path(), () -> file.revoke("none"));
    assertEquals(1, file.read().keys().size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"{\"name\"  | not JSON",
      "[]                        | must be a JSON object", "{\"sha256\":\"00\"}       | name: missing",
      "{\"name\":\"a\"}          | sha256: missing",
      "{\"name\":\"a\",\"fliters\":{}} | unknown field \"fliters\"",
      "{\"name\":\"a\",\"filters\":{\"mood\":[\"x\"]}} | filters: there is no \"mood\"",
      "{\"name\":\"a\",\"filters\":{\"source\":\"x\"}} | source: must be an array of strings",
      "{\"name\":\"a\",\"filters\":[]} | filters: must be an object",
      "{\"name\":\"a\",\"rate\":\"x\"} | rate: must be a whole number",
      "{\"name\":\"a\",\"write\":1} | write: must be true or false",
      "{\"name\":\"a\",\"expires\":\"soon\"} | expires: must be a moment such as 2026-12-31T00:00:00Z"})
  void aBrokenLineIsToldWithItsNumberAndNothingOfItIsPassedOver(String line, String problem) throws Exception {
    file.add(new AccessKey("desk", HASH, Grant.READING, MADE));
    Files.writeString(file.path(), Files.readString(file.path()) + "\n" + line + "\n");
    String message = String.valueOf(assertThrows(KeyProblem.class, file::read).getMessage());
    assertTrue(message.startsWith(file.path() + ":3: " + problem), message);
  }

  @Test
  void twoCommandsAtOnceDoNotLoseAKey() throws Exception {
    Path fresh = folder.resolve("news.keys.new");
    Files.createFile(fresh);
    told("another command is changing the keys; if none is, one was broken off: remove " + fresh,
        () -> file.add(new AccessKey("desk", HASH, Grant.READING, MADE)));
    Files.delete(fresh);
    file.add(new AccessKey("desk", HASH, Grant.READING, MADE));
    assertFalse(Files.exists(fresh));
  }

  @Test
  void whoLooksAgainSeesWhatCommandsChanged() throws Exception {
    var keys = new LiveKeys(file);
    Secret secret = Secret.fresh();
    assertEquals(Optional.empty(), keys.now().holding(secret.text()));
    file.add(new AccessKey("desk", secret.hash(), Grant.READING, MADE));
    assertTrue(keys.now().holding(secret.text()).isPresent());
    file.revoke("desk");
    assertEquals(Optional.empty(), keys.now().holding(secret.text()));
  }

  @Test
  void aFileThatIsBrokenByHandChangesNothingAndARemovedOneEndsAllKeys() throws Exception {
    Secret secret = Secret.fresh();
    file.add(new AccessKey("desk", secret.hash(), Grant.READING, MADE));
    var keys = new LiveKeys(file);
    Files.writeString(file.path(), "broken and longer than it was before, so that nobody can take it for the same\n");
    assertTrue(keys.now().holding(secret.text()).isPresent());
    assertThrows(KeyProblem.class, () -> new LiveKeys(file), "a server does not start with it");
    Files.delete(file.path());
    assertEquals(Optional.empty(), keys.now().holding(secret.text()));
  }

  private static void told(String message, org.junit.jupiter.api.function.Executable doing) {
    assertEquals(message, assertThrows(KeyProblem.class, doing).getMessage());
  }
}

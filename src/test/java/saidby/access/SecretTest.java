package saidby.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.search.Scope;

class SecretTest {
  @Test
  void aSecretHas256BitsThatNoOtherHas() {
    Set<String> met = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String text = Secret.fresh().text();
      assertEquals(32, Base64.getUrlDecoder().decode(text.substring("saidby_".length())).length);
      assertTrue(met.add(text));
    }
  }

  @Test
  void onlyTheWholeSecretIsTheKey() {
    Secret secret = Secret.fresh();
    var ring = new KeyRing(List.of(key("other", Secret.fresh()), key("desk", secret), key("third", Secret.fresh())));
    assertEquals("desk", ring.holding(secret.text()).map(AccessKey::name).orElse(""));
    for (String wrong : List.of("", "saidby_", secret.text() + "a", secret.text().substring(1), secret.hash(),
        secret.text().toLowerCase(java.util.Locale.ROOT), "x".repeat(100_000)))
      assertEquals(Optional.empty(), ring.holding(wrong));
  }

  /// How long a comparison takes cannot be tested without a clock that lies; what is compared by can.
  @Test
  void secretsAreComparedInConstantTime() {
    methods().that()
        .areDeclaredIn(KeyRing.class)
        .and()
        .haveName("holding")
        .should(new ArchCondition<JavaMethod>("compare hashes by MessageDigest.isEqual alone") {
          @Override
          public void check(JavaMethod method, ConditionEvents events) {
            boolean constant = method.getMethodCallsFromSelf()
                .stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MessageDigest.class)
                    && call.getName().equals("isEqual"));
            boolean other = method.getMethodCallsFromSelf()
                .stream()
                .anyMatch(call -> call.getName().equals("equals") || call.getName().equals("compareTo"));
            events.add(new SimpleConditionEvent(method, constant && !other, method.getFullName()));
          }
        })
        .check(new ClassFileImporter().importClasses(KeyRing.class));
  }

  @Test
  void aSecretIsHiddenWhereverItIsWritten() {
    Secret secret = Secret.fresh();
    assertEquals("saidby_…", secret.toString());
    assertEquals("/a/saidby_…?q=saidby_…&x", Secret.hidden("/a/" + secret.text() + "?q=" + secret.text() + "&x"));
    assertEquals("saidby_query", Secret.hidden("saidby_query"), "no secret, it is too short");
    assertFalse(key("desk", secret).toString().contains(secret.text()));
  }

  @ParameterizedTest
  @CsvSource({"https://www.Example.org, https://www.example.org", "https://example.org:443, https://example.org",
      "http://localhost:8080, http://localhost:8080", "*, *", "http://[2001:db8::1]:81, http://[2001:db8::1]:81"})
  void originsAreWrittenAsBrowsersWriteThem(String typed, String written) {
    assertEquals(Set.of(written), Origins.of(List.of(typed)).written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "https://example.org/", "https://example.org/a", "ftp://example.org", "null",
      "https://user@example.org", "https://example.org?a", "https://", "javascript:alert(1)", "https://a b", ""})
  void whatIsNoOriginIsRefused(String typed) {
    assertThrows(IllegalArgumentException.class, () -> Origins.of(List.of(typed)));
  }

  @Test
  void aKeyThatWritesIsBoundToNothingThatIsFoundOut() {
    var source = new Scope(java.util.Map.of(saidby.search.FacetField.SOURCE, List.of("Wire")));
    new Grant(true, source, List.of(), OptionalInt.empty(), Optional.empty());
    var scope = new Scope(java.util.Map.of(saidby.search.FacetField.SOURCE, List.of("Wire"),
        saidby.search.FacetField.SPEAKER, List.of("ana-ilic")));
    assertThrows(IllegalArgumentException.class,
        () -> new Grant(true, scope, List.of(), OptionalInt.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "-a", "a\nb", "ä", "\"", "<b>"})
  void aNameThatCouldBreakALineOfALogIsRefused(String name) {
    assertThrows(IllegalArgumentException.class,
        () -> new AccessKey(name, "0".repeat(64), Grant.READING, Instant.EPOCH));
  }

  private static AccessKey key(String name, Secret secret) {
    return new AccessKey(name, secret.hash(), Grant.READING, Instant.EPOCH);
  }
}

package saidby.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saidby.model.Person.Kind;

class PersonIdTest {
  @ParameterizedTest
  @CsvSource({"Jane Doe, jane-doe", "Jane Q. Doe, jane-doe", "JANE DOE, jane-doe", "José-Ángel Ruiz, jose-angel-ruiz",
      "Una O’Dowd, una-odowd", "J. R. Holm, j-holm", "Тарас Бондар, тарас-бондар"})
  void everyWayToWriteANameGivesOneId(String name, String id) {
    assertEquals(id, PersonId.of(Kind.NAMED, name));
  }

  @Test
  void institutionsKeepTheirLetters() {
    assertEquals("us-army", PersonId.of(Kind.INSTITUTION, "U.S. Army"));
    assertEquals("plan-b-group", PersonId.of(Kind.INSTITUTION, "Plan B Group"));
  }

  @Test
  void anUnnamedSourceIsNeverANamedPerson() {
    assertNotEquals(PersonId.of(Kind.NAMED, "official"), PersonId.of(Kind.UNNAMED, "official"));
  }

  @Test
  void aNameOfMarksStillHasAnId() {
    assertNotEquals(PersonId.of(Kind.NAMED, "!!!"), PersonId.of(Kind.NAMED, "???"));
  }
}

package saidby.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
  private static final AuthorityEntry GARIN = new AuthorityEntry("Q1", "Robert Q. Garin", List.of("Rio Garin", "RQG"),
      Optional.of("U.S. Senator from Ohio"), Optional.of("US"), Optional.of(Gender.MALE),
      Optional.of(LocalDate.of(2001, 1, 3)), Optional.of(LocalDate.of(2030, 1, 3)));
  private static final AuthorityEntry ILIC_HERE = entry("Q2", "Ana Ilić", "Senator from Texas", "US");
  private static final AuthorityEntry ILIC_THERE = entry("Q3", "Ana Ilic", "Foreign minister", "RS");
  private final Authority authority = new Authority(List.of(GARIN, ILIC_HERE, ILIC_THERE));

  /// Name, role, gender, countries, countries of the article, day, then what is expected: an id, several, or why not.
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Robert Garin    |                       |        |    |       | 2020-05-05 | Q1
      ROBERT GARIN    |                       |        |    |       |            | Q1
      Robert Q. Garin | Senator               | MALE   | US | US    | 2020-05-05 | Q1
      Rio Garin       | Sen.                  |        |    | DE    | 2020-05-05 | Q1
      Bob Garin       | Sen.                  |        |    |       | 2020-05-05 | Q1
      Bob Garin       |                       |        | US | US    | 2020-05-05 | NICKNAME
      Robert Garin    | chairman              |        |    | US    | 2020-05-05 | Q1
      RQG             | Ohio senator          |        |    |       | 2020-05-05 | Q1
      RQG             |                       |        |    |       | 2020-05-05 | MONONYM
      Garin           | Senator               | MALE   | US | US    | 2020-05-05 | nobody
      Hans Garin      | Senator               | MALE   | US | US    | 2020-05-05 | nobody
      Robert X. Garin | Senator               | MALE   | US | US    | 2020-05-05 | INITIALS
      Ana X. Ilić     |                       | FEMALE | US | US    |            | INITIALS
      Ana X. Ilić     | senator               | FEMALE | US | US    |            | Q2
      Robert Garin    | Senator               | FEMALE | US | US    | 2020-05-05 | GENDER
      Robert Garin    | Senator               | MALE   | US | US    | 1999-05-05 | DATE
      Robert Garin    | Senator               | MALE   | US | US    | 2030-01-04 | DATE
      Robert Garin    | Australian senator    |        | AU | AU US | 2020-05-05 | COUNTRY
      Robert Garin    | senator from Michigan |        | US | US    | 2020-05-05 | STATE
      Robert Garin    | goalkeeper            |        |    | US    | 2020-05-05 | ROLE
      Robert Garin    |                       |        |    | DE FR | 2020-05-05 | SETTING
      Ana Ilić        |                       |        |    |       |            | several
      Ana Ilić        |                       | FEMALE | US | US    |            | Q2
      Ana Ilic        | the Serbian minister  |        | RS | RS    |            | Q3
      Ana Ilić        | senator               |        |    |       |            | Q2
      """)
  void theArticleDecides(String name, String role, Gender gender, String countries, String setting, LocalDate day,
      String expected) {
    var portrait = new Portrait(name, Optional.ofNullable(role), Optional.ofNullable(gender), Set.of(), Set.of(),
        codes(countries), codes(setting), Optional.ofNullable(day));
    assertEquals(expected, switch (authority.match(portrait)) {
      case Match.Is is -> is.entry().id();
      case Match.Several _ -> "several";
      case Match.Other other -> other.why().name();
      case Match.Nobody _ -> "nobody";
    });
  }

  @Test
  void otherNamesAreForenamesOfTheSameFamilyNameAndSingleWords() {
    assertEquals(Set.of("rio", "rqg"), authority.otherNames("Robert Garin"));
    assertEquals(Set.of(), authority.otherNames("Ana Ilić"), "two bear it");
    assertEquals(Set.of(), authority.otherNames("Garin"));
  }

  @Test
  void anIdThatANameCouldGiveIsKeptApart() {
    assertEquals("Q1", GARIN.personId());
    assertEquals("id:jane-doe", entry("jane-doe", "Jane Doe", "mayor", "US").personId());
  }

  @Test
  void everyoneOfAHundredThousandIsFound() {
    var entries = new ArrayList<AuthorityEntry>();
    for (int i = 0; i < 100_000; i++) entries.add(entry("T" + i, name(i), "mayor", "US"));
    var many = new Authority(entries);
    for (int i = 0; i < entries.size(); i += 7) {
      var portrait = new Portrait(name(i), Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(),
          Optional.empty());
      assertEquals(new Match.Is(entries.get(i), List.of()), many.match(portrait));
    }
  }

  private static String name(int number) {
    return "Given" + Integer.toString(number, 26) + " Family" + Integer.toString(number % 9973, 26);
  }

  private static AuthorityEntry entry(String id, String name, String role, String country) {
    return new AuthorityEntry(id, name, List.of(), Optional.of(role), Optional.of(country), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  private static Set<String> codes(String codes) {
    return codes == null ? Set.of() : Set.of(codes.split(" "));
  }
}

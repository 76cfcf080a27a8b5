package saidby.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.authority.Authority;
import saidby.model.Article;
import saidby.model.Attribution.Said;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;

/// People of articles who stand in an authority file.
class KnownPeopleTest {
  private static final String PEOPLE = """
      {"id":"T:1","name":"Robert Garin","aliases":["Bo Garin","RQG"],"role":"Senator from Ohio","country":"US","from":"2001-01-03"}
      {"id":"T:2","name":"Wanda Smith","role":"Senator from Texas","country":"US","gender":"female"}
      """;

  @TempDir
  private Path folder;
  private Annotator annotator = new Annotator();

  @BeforeEach
  void readPeople() throws IOException {
    Authority authority = Authority.read(Files.writeString(folder.resolve("people.jsonl"), PEOPLE));
    annotator = new Annotator(new Annotator.Settings(0, Optional.of(authority)));
  }

  @Test
  void aWholeNameGivesIdNameRoleAndCountryAndEveryMentionFollows() {
    List<Person> said = speakers("2020-01-02", "Bo Garin spoke at noon. “The bridge stays open,” Garin said.\n\n"
        + "“It was built well,” he added.");
    assertEquals(2, said.size());
    for (Person person : said)
      assertEquals(new Person("T:1", "Robert Garin", Person.Kind.NAMED, Optional.of("Senator from Ohio"),
          Optional.of("US")), person);
  }

  @Test
  void roleAndCountryOfTheArticleStay() {
    Person person = speakers("2020-01-02", "“The bridge stays open,” said U.S. Senator Robert Garin.").getFirst();
    assertEquals("T:1", person.id());
    assertEquals(Optional.of("U.S. Senator"), person.role());
  }

  @Test
  void otherNamesOfTheFileJoinTheMentionsOfAnArticle() {
    List<Person> said = speakers("2020-01-02", "Senator Robert Garin came to the harbour on Monday.\n\n"
        + "“The bridge stays open,” RQG said.");
    assertEquals("T:1", said.getFirst().id());
  }

  @Test
  void aFamilyNameAloneAnotherForenameOrAnotherDateGiveNoId() {
    String words = "“The bridge stays open,” said %s, and went home.";
    assertEquals("smith", speakers("2020-01-02", words.formatted("Mr. Smith")).getFirst().id());
    assertEquals("hans-garin", speakers("2020-01-02", words.formatted("Hans Garin")).getFirst().id());
    assertEquals("robert-garin", speakers("1999-01-02", words.formatted("Robert Garin")).getFirst().id());
  }

  @Test
  void aSpeakerWhoCameWithTheArticleMeetsTheOneWhoIsFound() {
    var given = new GivenQuote(List.of(new Span(0, 7)), Optional.of("Robert Garin"), Optional.empty(), Optional.empty(),
        Optional.empty());
    Article article = new Article("a", Metadata.EMPTY, "We hold till dawn.").withGiven(List.of(given));
    assertEquals("T:1", said(annotator.annotate(article).quotes().getFirst()).id());
  }

  private List<Person> speakers(String day, String text) {
    var metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(new Published.Day(LocalDate.parse(day))), Optional.empty(), Optional.of("en"), Optional.empty(),
        List.of());
    return annotator.annotate(new Article("a", metadata, text)).quotes().stream().map(KnownPeopleTest::said).toList();
  }

  private static Person said(Quote quote) {
    return ((Said) quote.attribution()).person();
  }
}

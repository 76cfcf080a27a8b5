package saidby.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saidby.authority.Authority;
import saidby.model.Article;
import saidby.model.ExplainedArticle;
import saidby.model.Explanation;
import saidby.model.Explanation.Stage;
import saidby.model.Explanation.Step;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Span;

/// Explanations tell what was done, and change nothing of it.
class ExplanationTest {
  private static final int ROUNDS = 200;
  private static final String STORY = """
      Kenyan transport minister Ada Pell spoke in Nairobi on Monday. Her deputy Tomas Rell stood beside her.

      “The bridge is open and it will stay open all summer,” Pell said.

      The so-called “iron gate” was closed for years.

      “Nobody will miss the old ferry,” he told reporters.
      """;

  @TempDir
  private Path folder;
  private final Annotator annotator = new Annotator();

  @Test
  void explainingChangesNothing() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      var article = new Article("a" + seed, Metadata.EMPTY, new RandomText(seed).next());
      assertEquals(annotator.annotate(article), annotator.explain(article).annotated(), "seed " + seed);
    }
  }

  @Test
  void wordsPersonAndConfidenceAreToldInTheirOrder() {
    ExplainedArticle explained = annotator.explain(new Article("a", Metadata.EMPTY, STORY));
    List<Step> steps = explained.explanations().getFirst().steps();
    assertEquals(List.of(Stage.WORDS, Stage.WORDS, Stage.NAMES, Stage.PERSON, Stage.CONFIDENCE),
        steps.stream().map(Step::stage).toList());
    Explanation.Option taken = steps.getFirst().options().getFirst();
    assertEquals("Pell", taken.words());
    assertEquals("Pell", taken.span().orElseThrow().in(STORY));
    assertTrue(taken.taken());
    assertTrue(taken.reasons().stream().anyMatch(reason -> reason.told().equals("its verb “said”")), steps.toString());
    assertTrue(steps.get(2).told().contains("“minister Ada Pell”, “Pell”"), steps.toString());
    assertTrue(steps.getLast().told().contains("at least 0.45"), steps.toString());
  }

  @Test
  void theCandidatesForAPronounAreToldWithTheirSalience() {
    ExplainedArticle explained = annotator.explain(new Article("a", Metadata.EMPTY, STORY));
    Step candidates = explained.explanations()
        .getLast()
        .steps()
        .stream()
        .filter(step -> step.stage() == Stage.CANDIDATES)
        .findFirst()
        .orElseThrow();
    assertEquals("Tomas Rell", candidates.options().getFirst().words());
    assertTrue(candidates.options().getFirst().weight() > 0);
  }

  @Test
  void wordsInMarksThatAreNoStatementAreToldWithTheReason() {
    ExplainedArticle explained = annotator.explain(new Article("a", Metadata.EMPTY, STORY));
    ExplainedArticle.LeftOut left = explained.leftOut().getFirst();
    assertEquals("iron gate", left.words().in(STORY));
    assertEquals(Stage.STATEMENT, left.explanation().steps().getFirst().stage());
    assertEquals("nobody: no statement", left.explanation().steps().getFirst().options().getFirst().words());
  }

  @Test
  void whatComesFromTheAuthorityFileIsToldAsSuch() throws IOException {
    Path people = Files.writeString(folder.resolve("people.jsonl"), """
        {"id":"T:1","name":"Ada Pell","role":"mayor","country":"KE"}
        {"id":"T:2","name":"Tomas Rell","role":"minister","country":"KE"}
        """);
    var known = new Annotator(new Annotator.Settings(0, Optional.of(Authority.read(people))));
    ExplainedArticle explained = known.explain(new Article("a", Metadata.EMPTY, "“It stays open,” Ada Pell said.\n\n"
        + "“It will close soon,” said the goalkeeper Tomas Rell."));
    assertTrue(told(explained, 0).contains("From the file, not from the article: role “mayor”, country KE."));
    assertTrue(
        told(explained, 1).contains("Tomas Rell (T:2), but that is somebody else: the article gives another role"));
  }

  @Test
  void quotesThatCameAlongAreExplainedToo() {
    var given = new GivenQuote(List.of(new Span(0, 7)), Optional.of("Ada Pell"), Optional.empty(), Optional.empty(),
        Optional.empty());
    ExplainedArticle explained = annotator
        .explain(new Article("a", Metadata.EMPTY, "We hold till dawn.").withGiven(List.of(given)));
    assertTrue(told(explained, 0).contains("brought the quote along"));
    assertFalse(told(explained, 0).contains("without a speaker"));
  }

  private static String told(ExplainedArticle explained, int quote) {
    return String.join(" ", explained.explanations().get(quote).steps().stream().map(Step::told).toList());
  }
}

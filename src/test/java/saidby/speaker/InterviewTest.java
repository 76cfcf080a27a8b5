package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saidby.model.Article;
import saidby.text.TokenizedText;

class InterviewTest {
  private static final String LINES = "Q: How is the port?\n\nA: It is nearly broke.\n\nWe have told them.\n\n"
      + "Q: Why is that?\n\nA: Nobody pays.";

  @Test
  void answersBelongToWhomTheIntroductionNames() {
    assertEquals(
        List.of("How is the port? <- nobody", "It is nearly broke. / We have told them. <- Ines Valdoro",
            "Why is that? <- nobody", "Nobody pays. <- Ines Valdoro"),
        spoken("The Harbour Post spoke to Ines Valdoro, the harbour master, on Monday.\n\n" + LINES));
  }

  @Test
  void withoutAnIntroductionNobodyIsNamed() {
    assertEquals(
        List.of("How is the port? <- nobody", "It is nearly broke. / We have told them. <- nobody",
            "Why is that? <- nobody", "Nobody pays. <- nobody"),
        spoken(LINES));
  }

  @Test
  void oneQuestionMakesNoInterview() {
    assertEquals(List.of(), spoken("Q: How is the port?\n\nA: It is nearly broke."));
  }

  private static List<String> spoken(String text) {
    return SpeakerAttributor.standard()
        .attribute(TokenizedText.of(text, Article.paragraphsOf(text)), Optional.of("en"))
        .stream()
        .map(said -> said.quote().content().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "))
            + " <- " + said.mention().map(span -> span.in(text)).orElse("nobody"))
        .toList();
  }
}

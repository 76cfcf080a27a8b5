package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSpansTest {
  @Test
  void everyKindOfDoubleMarkOpensAndCloses() {
    assertEquals(List.of("one", "two", "three", "four"), marked("“one” \"two\" „three“ ''four''"));
  }

  @Test
  void anUnclosedRunEndsWithItsParagraph() {
    assertEquals(List.of("The bridge is open.", "Come and see."),
        marked("“The bridge is open.\n\n“Come and see.” He left."));
  }

  @Test
  void aMarkInsideAnOpenRunClosesItAndAnotherLeftMarkDoesNot() {
    assertEquals(List.of("say “yes"), marked("“say “yes” now”"));
  }

  @Test
  void marksAroundNothingAreNoRun() {
    assertEquals(List.of(), marked("He wrote “—” and \"\" again."));
  }

  private static List<String> marked(String text) {
    return MarkedSpans.of(text).stream().map(span -> span.in(text)).toList();
  }
}

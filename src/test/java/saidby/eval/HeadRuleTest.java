package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import saidby.model.Span;

class HeadRuleTest {
  private static final String TEXT = "Ada Pell, a former adviser in the Odell House, spoke.";
  private static final List<Span> SOURCE = List.of(new Span(0, TEXT.indexOf(", spoke")));

  @Test
  void theHeadIsTheLastWordBeforeTheFirstCut() {
    assertEquals(List.of("pell"), HeadRule.heads("Ada Pell, a former adviser in the Odell House"));
    assertEquals(List.of("spokesman"), HeadRule.heads("a spokesman for the Odell campaign"));
    assertEquals(List.of("aides"), HeadRule.heads("aides speaking in private"));
    assertEquals(List.of("meeting"), HeadRule.heads("the meeting"));
  }

  @Test
  void aNameBesideADescriptionIsAHeadToo() {
    assertEquals(List.of("director", "rell"), HeadRule.heads("the director, Jennifer Rell"));
  }

  @Test
  void titlesAndOwnersAreTakenOff() {
    assertEquals(List.of("pell"), HeadRule.heads("Tomas Pell Jr."));
    assertEquals(List.of("pell"), HeadRule.heads("Pell’s"));
  }

  @Test
  void aMentionNeedsTheHeadAndHalfItsWordsInTheSource() {
    assertTrue(agrees("Ada Pell"));
    assertTrue(agrees("Pell"));
    assertFalse(agrees("Odell House"));
    assertFalse(agrees("House, spoke"));
  }

  @Test
  void namesAreEqualByLastWordAndFirstWhereBothHaveOne() {
    assertTrue(NameWords.isSame("President Pell", "Ada Pell"));
    assertTrue(NameWords.isSame("Addie Pell", "Ada Pell|Addie Pell"));
    assertFalse(NameWords.isSame("Tomas Pell", "Ada Pell"));
    assertFalse(NameWords.isSame("", "Ada Pell"));
  }

  private static boolean agrees(String mention) {
    int start = TEXT.indexOf(mention);
    return HeadRule.agrees(TEXT, new Span(start, start + mention.length()), SOURCE);
  }
}

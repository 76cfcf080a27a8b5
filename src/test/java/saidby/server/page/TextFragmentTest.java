package saidby.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
  private static final String PAGE = "https://paper.example/story";

  @Test
  void aShortQuoteIsToldWhole() {
    assertEquals(PAGE + "#:~:text=not%20an%20inch", TextFragment.in(PAGE, List.of("not an inch")));
  }

  @Test
  void aLongOneIsToldByItsEnds() {
    assertEquals(PAGE + "#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
        TextFragment.in(PAGE, List.of("one two three four five six seven eight nine ten")));
  }

  @Test
  void whatMeansSomethingInADirectiveIsEncoded() {
    assertEquals(PAGE + "#:~:text=salt%2Dand%2Dpepper%2C%20R%26D%20%23%C3%A9", TextFragment.in(PAGE,
        List.of("salt-and-pepper, R&D #é")));
  }

  @Test
  void marksAtTheEndsAreLeftToThePublisher() {
    assertEquals(PAGE + "#:~:text=Stop%2C%20now", TextFragment.in(PAGE, List.of("— ‘Stop, now!’ …")));
    assertEquals(PAGE, TextFragment.in(PAGE, List.of("…", "")));
  }

  @Test
  void partsStandSideBySideAndAPlaceThatIsThereStays() {
    assertEquals(PAGE + "#top:~:text=one&text=two&text=three",
        TextFragment.in(PAGE + "#top", List.of("one", "two", "three", "four")));
    assertEquals(PAGE + "#:~:text=given", TextFragment.in(PAGE + "#:~:text=given", List.of("other")));
  }
}

package saidby.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePartTest {
  private static final List<PagePart> HALVES = List.of(new PagePart(1, 2), new PagePart(2, 2));

  @Test
  void everyPageIsInOnePartWithTheOthersOfItsHost() {
    for (int i = 0; i < 200; i++) {
      String host = "https://www.paper-" + i + ".example/";
      List<Integer> holding = IntStream.of(0, 1).filter(half -> HALVES.get(half).holds(host + "a")).boxed().toList();
      assertEquals(1, holding.size(), host);
      assertTrue(HALVES.get(holding.getFirst()).holds(host + "b?c=d"), host);
      assertTrue(new PagePart(1, 1).holds(host));
    }
  }

  @Test
  void theHalvesAreNearlyHalves() {
    long first = IntStream.range(0, 1_000)
        .filter(i -> HALVES.getFirst().holds("https://paper-" + i + ".example/a"))
        .count();
    assertTrue(first > 400 && first < 600, () -> "of 1,000 pages in the first half: " + first);
  }

  @Test
  void partsThatThereAreNotAreRefused() {
    assertEquals(Optional.of(new PagePart(2, 3)), PagePart.parse("2/3"));
    for (String wrong : List.of("", "1", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b"))
      assertEquals(Optional.empty(), PagePart.parse(wrong), wrong);
  }
}

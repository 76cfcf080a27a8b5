package saidby.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Significance as it is worked out by hand.
class StandoutTest {

  @Test
  void theScoreIsTheLogLikelihoodRatioOfTheTable() {
    // 10 of 100 against 20 of 1000: expected are 2 98 18 882, met are 10 90 10 890.
    var standout = Standout.of("v", "V", new Standout.Table(10, 100, 20, 1000));
    assertEquals(2.0, standout.expected(), 1e-9);
    assertEquals(5.0, standout.lift(), 1e-9);
    assertEquals(21.1770, standout.score(), 0.001);
  }

  @Test
  void whatIsRarerThanExpectedScoresBelowNothing() {
    // 1 of 50 against 10 of 100: expected are 5 45 5 45, met are 1 49 9 41.
    assertEquals(-8.0733, new Standout.Table(1, 50, 10, 100).score(), 0.001);
  }

  @Test
  void whatIsAsFrequentAsElsewhereScoresNothing() {
    assertEquals(0, new Standout.Table(5, 50, 10, 100).score(), 1e-9);
    assertEquals(0, new Standout.Table(7, 7, 7, 7).score(), 1e-9);
    assertEquals(0, new Standout.Table(0, 0, 0, 0).score(), 1e-9);
  }

  @Test
  void twoQuotesProveNothing() {
    assertFalse(new Standout.Table(2, 2, 2, 10_000).isTelling());
    assertTrue(new Standout.Table(3, 3, 3, 10_000).isTelling());
    assertFalse(new Standout.Table(6, 50, 10, 100).isTelling());
  }

  @Test
  void aTableThatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Standout.Table(3, 2, 5, 10));
    assertThrows(IllegalArgumentException.class, () -> new Standout.Table(3, 5, 2, 10));
    assertThrows(IllegalArgumentException.class, () -> new Standout.Table(1, 9, 5, 10));
  }
}

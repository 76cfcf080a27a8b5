package saidby.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTimeTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({"2026, 2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z", "2026-03, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
      "2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
      "2026-03-29T10:30, 2026-03-29T08:30:00Z, 2026-03-29T08:31:00Z",
      "2026-03-29T10:30:05, 2026-03-29T08:30:05Z, 2026-03-29T08:30:06Z",
      "2026-03-29T10:30Z, 2026-03-29T10:30:00Z, 2026-03-29T10:31:00Z",
      "2026-03-29T02:30, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z",
      "2026-10-25T02:30, 2026-10-25T00:30:00Z, 2026-10-25T01:31:00Z",
      "2026-10-25T02:30+01:00, 2026-10-25T01:30:00Z, 2026-10-25T01:31:00Z"})
  void coversWhatTheClocksOfAZoneShow(String written, Instant begin, Instant end) {
    CalendarTime time = CalendarTime.of(written).orElseThrow();
    assertEquals(begin, time.begin(PARIS));
    assertEquals(end, time.end(PARIS));
    assertEquals(written, time.toString());
  }

  @Test
  void aPlusThatNobodyEncodedIsReadAsOne() {
    assertEquals("2026-10-25T02:30+01:00", CalendarTime.of("2026-10-25T02:30 01:00").orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-13", "2026-02-30", "0000", "+999999-01-01", "2026-01-01T25:00",
      "2026-01-01T10", "2026-01-01T10:00+99:00", "2026-01-01 10:00", "20260", "2026-1-1"})
  void whatIsNoTimeIsNone(String written) {
    assertEquals(Optional.empty(), CalendarTime.of(written));
  }
}

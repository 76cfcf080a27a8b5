package saidby.format.draft;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day with its zone, out of words around it.
///
/// @param nextDay whether it was written as 24:00
record WrittenTime(LocalTime time, boolean nextDay, Optional<ZoneId> zone) {
  private static final Pattern TIME = Pattern.compile(
      "\\b(\\d{1,2})\\s?[:hH.]\\s?(\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9})\\d*)?)?(?!\\d)(?:\\s*([aApP])\\.?[mM]\\b\\.?)?");
  private static final Pattern COMPACT = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})?()(?:[.,]\\d+)?()(?=\\D|$)");
  private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})()()()\\s*([aApP])\\.?[mM]\\b");
  private static final Pattern OFFSET = Pattern.compile("^(?:GMT|UTC|UT|Z)?\\s*([+\\u2212-])\\s*(\\d{1,2}):?(\\d{2})?");
  private static final Pattern NAME = Pattern.compile("^[(\\[]?([A-Za-z]{1,5})\\b");

  /// As news writes them: where two countries share one, the one with more newspapers in English or French.
  private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("Z", "Z"), Map.entry("UT", "Z"),
      Map.entry("UTC", "Z"), Map.entry("GMT", "Z"), Map.entry("WET", "Z"), Map.entry("EST", "-05:00"),
      Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"),
      Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"), Map.entry("AST", "-04:00"),
      Map.entry("ADT", "-03:00"), Map.entry("NST", "-03:30"), Map.entry("NDT", "-02:30"), Map.entry("HST", "-10:00"),
      Map.entry("AKST", "-09:00"), Map.entry("AKDT", "-08:00"), Map.entry("ET", "America/New_York"),
      Map.entry("CT", "America/Chicago"), Map.entry("MT", "America/Denver"), Map.entry("PT", "America/Los_Angeles"),
      Map.entry("BST", "+01:00"), Map.entry("WEST", "+01:00"), Map.entry("CET", "+01:00"), Map.entry("MET", "+01:00"),
      Map.entry("WAT", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("MEST", "+02:00"), Map.entry("EET", "+02:00"),
      Map.entry("CAT", "+02:00"), Map.entry("SAST", "+02:00"), Map.entry("EEST", "+03:00"), Map.entry("EAT", "+03:00"),
      Map.entry("MSK", "+03:00"), Map.entry("GST", "+04:00"), Map.entry("PKT", "+05:00"), Map.entry("IST", "+05:30"),
      Map.entry("HKT", "+08:00"), Map.entry("SGT", "+08:00"), Map.entry("AWST", "+08:00"), Map.entry("JST", "+09:00"),
      Map.entry("KST", "+09:00"), Map.entry("ACST", "+09:30"), Map.entry("AEST", "+10:00"), Map.entry("ACDT", "+10:30"),
      Map.entry("AEDT", "+11:00"), Map.entry("NZST", "+12:00"), Map.entry("NZDT", "+13:00"));

  /// The first time in the text.
  static Optional<WrittenTime> find(String text) {
    for (Pattern pattern : new Pattern[]{COMPACT, TIME, HOUR}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) return Optional.of(read(matcher, text.substring(matcher.end()).strip()));
    }
    return Optional.empty();
  }

  private static WrittenTime read(Matcher matcher, String behind) {
    int hour = number(matcher, 1);
    Optional<String> half = Optional.ofNullable(matcher.group(5)).filter(letter -> !letter.isEmpty());
    if (half.isPresent()) hour = hour % 12 + (half.get().equalsIgnoreCase("p") ? 12 : 0);
    int minute = number(matcher, 2);
    boolean midnight = hour == 24 && minute == 0;
    LocalTime time = LocalTime.of(midnight ? 0 : hour, minute, Math.min(59, number(matcher, 3)), nanos(matcher));
    return new WrittenTime(time, midnight, zone(behind));
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(Matcher matcher) {
    String digits = matcher.group(4);
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
  }

  /// What stands right behind a time.
  static Optional<ZoneId> zone(String text) {
    Matcher offset = OFFSET.matcher(text);
    if (offset.find()) {
      int minutes = number(offset, 2) * 60 + number(offset, 3);
      return Optional.of(ZoneOffset.ofTotalSeconds((offset.group(1).equals("+") ? 60 : -60) * minutes));
    }
    Matcher name = NAME.matcher(text);
    if (!name.find()) return Optional.empty();
    return Optional.ofNullable(ZONES.get(name.group(1).toUpperCase(Locale.ROOT))).map(ZoneId::of);
  }
}

package saidby.format.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.model.Published;

/// Reads dates as they are written in feeds and on pages: ISO 8601 in its variants, RFC 822 with all its ills, words of a
/// dozen languages, seconds since 1970. Without a zone UTC is assumed; a time of day that is none leaves the day. Dates
/// that can be read in two ways (`03/04/2026`) are none, and so are those that programs write for "never set".
public final class WrittenDate {
  private static final Pattern ISO = Pattern
      .compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:[Tt_ ]\\s*|(?=\\d{6}(?!\\d)))(.*))?");
  private static final Pattern NUMBERS = Pattern
      .compile("\\b(\\d{1,4})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})\\b");
  private static final Pattern DAY_FIRST = Pattern
      .compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]*(?:of\\s+|de\\s+)?(\\p{L}{3,})\\.?(?:\\s+del?\\b)?[\\s,.-]*(\\d{4}|\\d{2})(?![:h\\d])");
  private static final Pattern MONTH_FIRST = Pattern
      .compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b[\\s,.]*(\\d{4})\\b");
  private static final Pattern C_STYLE = Pattern
      .compile("(\\p{L}{3,})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}.*?)\\s+(\\d{4})\\b");
  /// Seconds, thousandths or millionths of them, and as .NET writes them into JSON.
  private static final Pattern EPOCH = Pattern
      .compile("(?:\\\\?/Date\\()?(1\\d{9})(?:\\.?(\\d{3})(?:\\d{3})?|\\.\\d+)?(?:(?:[+-]\\d{4})?\\)\\\\?/)?");
  private static final Pattern SIGNS = Pattern
      .compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final int LONGEST = 200;
  private static final Pattern ZEROS = Pattern.compile("0[0 T:.,+/-]*Z?");
  /// Where programs begin to count: Unix, Windows, .NET.
  private static final List<Published> ZERO_DAYS = List.of(new Published.Moment(Instant.EPOCH),
      new Published.Moment(Instant.parse("1601-01-01T00:00:00Z")),
      new Published.Moment(Instant.parse("0001-01-01T00:00:00Z")), new Published.Day(LocalDate.EPOCH),
      new Published.Day(LocalDate.of(1601, 1, 1)), new Published.Day(LocalDate.of(1, 1, 1)));
  private static final Instant FIRST_NEWSPAPER = Instant.parse("1605-01-01T00:00:00Z");

  private WrittenDate() {}

  /// Empty when it is no date.
  public static Optional<Published> parse(String written) {
    String text = CleanText.line(written);
    if (text.isEmpty() || text.length() > LONGEST) return Optional.empty();
    try {
      return read(text).filter(WrittenDate::isSet);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Whether it is a zero that was written as a date, by which programs mean "never set": zeros only, or the first moment
  /// that a program can count.
  public static boolean isZero(String written) {
    String text = CleanText.line(written);
    if (text.length() > LONGEST) return false;
    if (ZEROS.matcher(text).matches()) return true;
    try {
      return read(text).filter(ZERO_DAYS::contains).isPresent();
    } catch (DateTimeException _) {
      return false;
    }
  }

  /// Not a zero that was written as a date.
  private static boolean isSet(Published found) {
    return found.instant().isAfter(FIRST_NEWSPAPER) && !found.equals(new Published.Moment(Instant.EPOCH));
  }

  private static Optional<Published> read(String text) {
    Matcher matcher = ISO.matcher(text);
    if (matcher.matches())
      return Optional.of(on(date(matcher, 1, 2, 3), Optional.ofNullable(matcher.group(4)).orElse("")));
    matcher = EPOCH.matcher(text);
    if (matcher.matches())
      return Optional.of(new Published.Moment(Instant.ofEpochMilli(
          Long.parseLong(matcher.group(1) + Optional.ofNullable(matcher.group(2)).orElse("000")))));
    matcher = C_STYLE.matcher(text);
    if (matcher.find() && month(matcher, 1) > 0)
      return Optional.of(on(LocalDate.of(number(matcher, 4), month(matcher, 1), number(matcher, 2)), matcher.group(3)));
    return named(text).or(() -> numbers(SIGNS.matcher(text).replaceAll("$1-$2-$3 ")));
  }

  private static Optional<Published> named(String text) {
    for (Matcher day = DAY_FIRST.matcher(text); day.find();)
      if (month(day, 2) > 0)
        return Optional.of(
            on(LocalDate.of(year(day.group(3)), month(day, 2), number(day, 1)), around(text, day)));
    for (Matcher month = MONTH_FIRST.matcher(text); month.find();)
      if (month(month, 1) > 0)
        return Optional.of(
            on(LocalDate.of(number(month, 3), month(month, 1), number(month, 2)), around(text, month)));
    return Optional.empty();
  }

  /// Year first, or a day that can be no month, or the dots of those who write the day first.
  private static Optional<Published> numbers(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.find()) return Optional.empty();
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    String rest = around(text, matcher);
    if (matcher.group(1).length() == 4)
      return Optional.of(on(LocalDate.of(first, second, number(matcher, 4)), rest));
    if (matcher.group(4).length() != 4) return Optional.empty();
    boolean dayFirst = first > 12 || first == second || matcher.group(2).equals(".");
    if (!dayFirst && second <= 12) return Optional.empty();
    return Optional.of(
        on(LocalDate.of(number(matcher, 4), dayFirst ? second : first, dayFirst ? first : second), rest));
  }

  private static String around(String text, Matcher matcher) {
    return text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
  }

  private static LocalDate date(Matcher matcher, int year, int month, int day) {
    return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day));
  }

  private static int month(Matcher matcher, int group) {
    return MonthNames.number(matcher.group(group));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /// Two digits are of the last fifty years, or the next fifty.
  private static int year(String digits) {
    int number = Integer.parseInt(digits);
    if (digits.length() == 4) return number;
    return number < 70 ? 2000 + number : 1900 + number;
  }

  /// @param rest what stands beside the date: a time of day and a zone, perhaps
  private static Published on(LocalDate date, String rest) {
    Optional<WrittenTime> time = time(rest);
    if (time.isEmpty()) return new Published.Day(date);
    ZoneId zone = time.get().zone().orElse(ZoneOffset.UTC);
    LocalTime at = time.get().time();
    return new Published.Moment(date.plusDays(time.get().nextDay() ? 1 : 0).atTime(at).atZone(zone).toInstant());
  }

  private static Optional<WrittenTime> time(String rest) {
    try {
      return WrittenTime.find(rest);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

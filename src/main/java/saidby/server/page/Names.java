package saidby.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saidby.model.Published;
import saidby.search.CalendarTime;
import saidby.search.FacetField;
import saidby.search.Interval;

/// Codes and moments as people read them, in English.
public final class Names {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'",
      Locale.ENGLISH);

  private static final Map<String, String> COUNTRIES = countries();

  private Names() {}

  /// Name of a country by its ISO 3166-1 alpha-2 code; the code itself where there is none.
  public static String country(String code) {
    if (code.length() != 2) return code;
    String known = COUNTRIES.get(code);
    if (known != null) return known;
    String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH); // Kosovo is no ISO country, and has a name
    return name.isEmpty() ? code : name;
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) names.put(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
    return names;
  }

  /// The code behind what somebody wrote for a country: "ua", "UA" or "Ukraine".
  public static Optional<String> countryCode(String written) {
    if (written.length() == 2 && written.chars().allMatch(c -> c < 128 && Character.isLetter(c)))
      return Optional.of(written.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(ByName.CODES.get(written.strip().toLowerCase(Locale.ENGLISH)));
  }

  /// Name of a language by its BCP 47 tag.
  public static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /// A facet's value as people read it.
  public static String value(FacetField field, String value, String label) {
    return switch (field) {
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> country(value);
      case LANGUAGE -> language(value);
      case FORM -> form(value);
      case SPEAKER, SOURCE, CUE, SECTION -> label;
    };
  }

  /// What a field is called above its values.
  public static String field(FacetField field) {
    return switch (field) {
      case SPEAKER -> "Said by";
      case COUNTRY -> "Story about";
      case SPEAKER_COUNTRY -> "Speaker’s country";
      case SOURCE -> "Source";
      case FORM -> "Form of quote";
      case CUE -> "Word of saying";
      case LANGUAGE -> "Language";
      case MENTIONS -> "Names the country";
      case SECTION -> "Section";
    };
  }

  /// What the box says that looks for values.
  static String find(FacetField field) {
    return switch (field) {
      case SPEAKER -> "Find a speaker";
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> "Find a country";
      case SOURCE -> "Find a source";
      case LANGUAGE -> "Find a language";
      case FORM, CUE, SECTION -> "Find under " + field(field).toLowerCase(Locale.ENGLISH);
    };
  }

  static String form(String code) {
    return switch (code) {
      case "direct" -> "Direct quote";
      case "mixed" -> "Partial quote";
      case "indirect" -> "Indirect speech";
      default -> code;
    };
  }

  /// The day of publication.
  static String day(Published published) {
    return switch (published) {
      case Published.Moment(Instant instant) -> DAY.format(instant.atOffset(ZoneOffset.UTC));
      case Published.Day(var date) -> DAY.format(date);
    };
  }

  /// One bar of a histogram, by the time that it begins with.
  static String period(CalendarTime from, Interval interval) {
    String begin = time(from);
    return switch (interval) {
      case WEEK -> "Week of " + begin;
      case QUARTER -> "%d, quarter %d".formatted(from.start().getYear(),
          (from.start().getMonthValue() + 2) / 3);
      case AUTO, HOUR, DAY, MONTH, YEAR -> begin;
    };
  }

  /// A day, a month, a year or a time.
  static String time(CalendarTime time) {
    return switch (time.unit()) {
      case YEAR -> Integer.toString(time.start().getYear());
      case MONTH -> MONTH.format(time.start());
      case DAY -> DAY.format(time.start());
      case MINUTE, SECOND -> CLOCK.format(time.start())
          + time.offset().map(o -> " (UTC" + (o.getTotalSeconds() == 0 ? "" : o.getId()) + ")").orElse("");
    };
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// The moment of publication as exactly as it is known.
  static String moment(Published published) {
    return switch (published) {
      case Published.Moment(Instant instant) -> MINUTE.format(instant.atOffset(ZoneOffset.UTC));
      case Published.Day(var date) -> DAY.format(date);
    };
  }

  /// Built when first needed: most requests name countries by code.
  private static final class ByName {
    static final Map<String, String> CODES = new HashMap<>();
    static {
      for (String code : Locale.getISOCountries()) CODES.put(country(code).toLowerCase(Locale.ENGLISH), code);
    }
  }
}

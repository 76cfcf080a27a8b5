package saidby.format.html;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import saidby.format.draft.WrittenDate;
import saidby.model.Metadata;
import saidby.model.Published;

/// The lines in front of a story that only repeat its headline, its author or its day.
final class LeadLines {
  private static final int FIRST = 4;
  private static final int LONGEST_DATE = 60;
  private static final Pattern BY = Pattern.compile("^(?:by|par|von|por|di|door|av|af)\\s+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE = Pattern.compile("[“”«»\"]|\\p{L}{3,}[.!?]$");

  private LeadLines() {}

  /// The text without them.
  ///
  /// @param times as the page writes those that it marks as times
  static String without(String text, Metadata metadata, List<String> times) {
    var kept = new StringBuilder();
    int at = 0;
    for (int i = 0; i < FIRST && at < text.length(); i++) {
      int end = text.indexOf('\n', at);
      if (end < 0) break;
      String line = text.substring(at, end);
      if (!repeats(line, metadata) && !times.contains(line)) kept.append(text, at, end + 1);
      at = end + 1;
    }
    return kept.append(text, at, text.length()).toString();
  }

  private static boolean repeats(String line, Metadata metadata) {
    String words = words(line);
    if (metadata.title().filter(title -> words(title).equals(words)).isPresent()) return true;
    String name = BY.matcher(words).replaceFirst("");
    if (metadata.byline().filter(by -> words(by).equals(name)).isPresent()) return true;
    return line.length() <= LONGEST_DATE && !SENTENCE.matcher(line).find() && isSameDay(line, metadata.published());
  }

  /// In whatever zone.
  private static boolean isSameDay(String line, Optional<Published> published) {
    if (published.isEmpty() || line.chars().noneMatch(Character::isDigit)) return false;
    return WrittenDate.parse(line)
        .map(date -> Math.abs(day(date).toEpochDay() - day(published.get()).toEpochDay()) <= 1)
        .orElse(false);
  }

  private static LocalDate day(Published published) {
    return LocalDate.ofInstant(published.instant(), ZoneOffset.UTC);
  }

  private static String words(String text) {
    return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}

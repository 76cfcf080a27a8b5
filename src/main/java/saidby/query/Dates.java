package saidby.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads dates: a day, a month or a year, and ranges of them.
final class Dates {
  private static final String TO = "..";

  private Dates() {}

  /// Empty where it is no date, or a range that ends before it begins.
  static Optional<QueryNode> read(String text, Prefix.Bound bound) {
    return switch (bound) {
      case AFTER -> first(text).map(QueryNode.After::new);
      case BEFORE -> first(text).map(QueryNode.Before::new);
      case DURING -> during(text);
    };
  }

  private static Optional<QueryNode> during(String text) {
    int to = text.indexOf(TO);
    String from = to < 0 ? text : text.substring(0, to);
    String until = to < 0 ? text : text.substring(to + TO.length());
    List<QueryNode> bounds = new ArrayList<>();
    Optional<LocalDate> first = first(from);
    Optional<LocalDate> end = end(until);
    boolean wrong = (first.isEmpty() && !from.isEmpty()) || (!until.isEmpty() && first(until).isEmpty());
    if (wrong) return Optional.empty();
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) return Optional.empty();
    first.ifPresent(day -> bounds.add(new QueryNode.After(day)));
    end.ifPresent(day -> bounds.add(new QueryNode.Before(day)));
    return bounds.isEmpty() ? Optional.empty() : Optional.of(QueryNode.and(bounds));
  }

  /// The day, or the first one of a month or a year.
  private static Optional<LocalDate> first(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(LocalDate.parse(text + "-01-01"));
        case 7 -> Optional.of(LocalDate.parse(text + "-01"));
        case 10 -> Optional.of(LocalDate.parse(text));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// The first day behind the day, the month or the year; empty behind the year 9999, as a year has four digits here.
  private static Optional<LocalDate> end(String text) {
    return first(text).map(day -> switch (text.length()) {
      case 4 -> day.plusYears(1);
      case 7 -> day.plusMonths(1);
      default -> day.plusDays(1);
    }).filter(day -> day.getYear() <= 9999);
  }
}

package saidby.server.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saidby.search.IndexStatistics.Statistics;
import saidby.search.Inflow;

/// How much there is, and how news comes in.
///
/// @param figures of the index
/// @param folders that are watched, those in trouble first
/// @param feeds that are followed, likewise
public record StatusPage(List<Figure> figures, List<Row> folders, List<Row> feeds) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  public StatusPage {
    figures = List.copyOf(figures);
    folders = List.copyOf(folders);
    feeds = List.copyOf(feeds);
  }

  /// One number.
  public record Figure(String name, String number) {}

  /// One folder or feed.
  ///
  /// @param trouble empty where all is well
  public record Row(String name, String trouble, String waiting, String taken, String articles, String failed,
      String last, String next) {}

  /// @param zone for its times
  public static StatusPage of(Statistics statistics, List<Inflow> inflows, ZoneId zone) {
    return new StatusPage(figures(statistics), rows(inflows, Inflow.Kind.FOLDER, zone),
        rows(inflows, Inflow.Kind.FEED, zone));
  }

  private static List<Figure> figures(Statistics statistics) {
    return List.of(figure("Articles", statistics.articles()), figure("Paragraphs", statistics.paragraphs()),
        figure("Quotes", statistics.quotes()), figure("Quotes with a known speaker", statistics.attributed()),
        figure("Speakers", statistics.speakers()));
  }

  private static Figure figure(String name, long number) {
    return new Figure(name, Counted.number(number));
  }

  private static List<Row> rows(List<Inflow> inflows, Inflow.Kind kind, ZoneId zone) {
    return inflows.stream()
        .filter(inflow -> inflow.kind() == kind)
        .sorted(Comparator.comparing(inflow -> inflow.trouble().isEmpty()))
        .map(inflow -> row(inflow, zone))
        .toList();
  }

  private static Row row(Inflow inflow, ZoneId zone) {
    return new Row(inflow.name(), inflow.trouble().orElse(""), Counted.number(inflow.waiting()),
        Counted.number(inflow.taken()), Counted.number(inflow.articles()), Counted.number(inflow.failed()),
        time(inflow.last(), zone, "never"), time(inflow.next(), zone, ""));
  }

  private static String time(Optional<Instant> when, ZoneId zone, String otherwise) {
    return when.map(instant -> TIME.format(instant.atZone(zone))).orElse(otherwise);
  }
}

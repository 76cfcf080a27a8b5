package saidby.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import saidby.model.Person;
import saidby.query.Key;
import saidby.query.ParsedQuery;
import saidby.query.QueryNode;

/// Requests for what [RandomArticles] writes.
final class RandomRequests {
  private static final List<String> ZONES = List.of("UTC", "Europe/Paris", "America/New_York", "Asia/Kathmandu",
      "America/Sao_Paulo", "Pacific/Auckland", "+09:30");

  private final Random random;
  private final LocalDate firstDay;

  /// @param firstDay on which anything was published
  RandomRequests(Random random, LocalDate firstDay) {
    this.random = random;
    this.firstDay = firstDay;
  }

  SearchRequest next() {
    var page = new SearchRequest.Page(pick(List.of(Sort.values())), random.nextInt(3) * random.nextInt(4),
        random.nextBoolean() ? 1000 : 1 + random.nextInt(5));
    return new SearchRequest(pick(List.of(What.values())), ParsedQuery.of(node(2)), filters(), page,
        counting(), Showing.MARKED);
  }

  private Counting counting() {
    var facets = EnumSet.noneOf(FacetField.class);
    if (random.nextBoolean()) for (FacetField field : FacetField.values()) if (random.nextBoolean()) facets.add(field);
    Map<FacetField, String> find = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values())
      if (random.nextInt(8) == 0) find.put(field, pick(List.of("b", "Ili", "wir NO", "u", "le bo", "say", "x", "é")));
    Optional<Interval> histogram = random.nextBoolean()
        ? Optional.of(pick(List.of(Interval.values())))
        : Optional.empty();
    int size = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : random.nextBoolean() ? Counting.MAX_SIZE : 10;
    Optional<Interval> trend = random.nextInt(4) == 0
        ? Optional.of(pick(List.of(Interval.AUTO, Interval.DAY, Interval.WEEK, Interval.MONTH, Interval.YEAR)))
        : Optional.empty();
    return new Counting(facets, size, find, histogram, trend);
  }

  private Filters filters() {
    ZoneId zone = random.nextBoolean() ? ZoneOffset.UTC : ZoneId.of(pick(ZONES));
    return new Filters(values(10), values(25), values(20), new Dates(time(), time(), zone));
  }

  /// Some values of some fields: for every so manieth field one, for some of them two.
  private Map<FacetField, List<String>> values(int rare) {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      List<String> wanted = new ArrayList<>();
      if (random.nextInt(rare) == 0) wanted.add(value(field));
      if (random.nextInt(2 * rare) == 0) wanted.add(value(field));
      values.put(field, wanted);
    }
    return values;
  }

  private Optional<CalendarTime> time() {
    LocalDate day = firstDay.plusDays(random.nextInt(10) - 1);
    return switch (random.nextInt(16)) {
      case 0, 1 -> Optional.of(CalendarTime.day(day));
      case 2 -> Optional.of(random.nextBoolean() ? CalendarTime.month(day) : CalendarTime.year(day.getYear()));
      case 3 -> CalendarTime.of("%sT%02d:%02d".formatted(day, random.nextInt(24), random.nextInt(2) * 30));
      case 4 -> CalendarTime.of("%sT%02d:59:59%s".formatted(day, random.nextInt(4), pick(List.of("Z", "+01:00", ""))));
      default -> Optional.empty();
    };
  }

  private String value(FacetField field) {
    Person person = pick(RandomArticles.SPEAKERS);
    return switch (field) {
      case SPEAKER -> pick(List.of(person.id(), person.name(), "ana ilic", "LEE", "nobody", "bo"));
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> pick(List.of("UA", "US", "hr", "FR", "XX"));
      case SOURCE -> pick(List.of("North Wire", "South Wire", "East Wire", "West Wire"));
      case FORM -> pick(List.of("direct", "MIXED", "indirect"));
      case CUE -> pick(RandomArticles.CUES);
      case LANGUAGE -> pick(List.of("en", "FR", "de"));
      case SECTION -> pick(List.of("World", "business", "Gardens"));
    };
  }

  private QueryNode node(int depth) {
    return switch (random.nextInt(depth > 0 ? 15 : 11)) {
      case 0 -> new QueryNode.Everything();
      case 1 -> phrase();
      case 2 -> pick(List.of(new QueryNode.Pattern("ba*"), new QueryNode.Pattern("?er*"), new QueryNode.Pattern("te?i"),
          new QueryNode.Fuzzy("bako", 1), new QueryNode.Fuzzy("teru", 2)));
      case 3 -> new QueryNode.Title(random.nextBoolean() ? word() : phrase());
      case 4 -> new QueryNode.Is(Key.BY, value(FacetField.SPEAKER));
      case 5 -> pick(List.of(new QueryNode.Is(Key.MENTIONS, value(FacetField.MENTIONS)),
          new QueryNode.Is(Key.SECTION, value(FacetField.SECTION)),
          new QueryNode.Is(Key.COUNTRY, value(FacetField.COUNTRY)), new QueryNode.Known(Key.BY),
          new QueryNode.Is(Key.FORM, value(FacetField.FORM)), new QueryNode.Is(Key.SAID, "claimed"),
          new QueryNode.Is(Key.SAID, "warn"), new QueryNode.After(firstDay.plusDays(3)),
          new QueryNode.Before(firstDay.plusDays(4))));
      case 6, 7, 8, 9 -> word();
      case 10 -> random.nextInt(4) == 0 ? new QueryNode.Title(near(2)) : near(2);
      case 11, 12 -> QueryNode.and(nodes(depth));
      case 13 -> QueryNode.or(nodes(depth));
      default -> QueryNode.not(node(depth - 1));
    };
  }

  private List<QueryNode> nodes(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) nodes.add(node(depth - 1));
    return nodes;
  }

  private QueryNode.Text word() {
    return new QueryNode.Word(
        pick(List.of(pick(RandomArticles.WORDS), pick(RandomArticles.WORDS).toUpperCase(Locale.ROOT),
            pick(RandomArticles.WORDS) + "-" + pick(RandomArticles.WORDS), "absent")));
  }

  private QueryNode.Text phrase() {
    String second = switch (random.nextInt(6)) {
      case 0 -> "* " + pick(RandomArticles.WORDS);
      case 1 -> pick(List.of("te*", "?er?", "*a", "nothing*"));
      default -> pick(RandomArticles.WORDS);
    };
    return new QueryNode.Phrase(pick(RandomArticles.WORDS) + " " + second, 0);
  }

  private QueryNode.Text near(int depth) {
    return new QueryNode.Near(beside(depth - 1), beside(depth - 1), random.nextInt(4), random.nextBoolean());
  }

  private QueryNode.Text beside(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0 -> phrase();
      case 1 -> new QueryNode.Pattern(pick(List.of("ba*", "?er?", "*o")));
      case 2 -> new QueryNode.Fuzzy("bako", 1);
      case 7 -> near(depth);
      case 8 -> new QueryNode.Either(List.of(word(), beside(0), phrase()));
      default -> word();
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

package saidby.search;

import java.time.LocalDate;
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
  private final Random random;

  RandomRequests(Random random) {
    this.random = random;
  }

  SearchRequest next() {
    var page = new SearchRequest.Page(pick(List.of(Sort.values())), random.nextInt(3) * random.nextInt(4),
        random.nextBoolean() ? 1000 : 1 + random.nextInt(5));
    var facets = EnumSet.noneOf(FacetField.class);
    if (random.nextBoolean()) for (FacetField field : FacetField.values()) if (random.nextBoolean()) facets.add(field);
    return new SearchRequest(pick(List.of(What.values())), ParsedQuery.of(node(2)), filters(), page,
        Counting.of(facets),
        Showing.MARKED);
  }

  private Filters filters() {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      List<String> wanted = new ArrayList<>();
      if (random.nextInt(8) == 0) wanted.add(value(field));
      if (random.nextInt(16) == 0) wanted.add(value(field));
      values.put(field, wanted);
    }
    return new Filters(values, day(), day());
  }

  private Optional<LocalDate> day() {
    return random.nextInt(6) == 0 ? Optional.of(LocalDate.of(2026, 1, 1 + random.nextInt(10))) : Optional.empty();
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
    return switch (random.nextInt(depth > 0 ? 14 : 10)) {
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
          new QueryNode.Is(Key.SAID, "warn"), new QueryNode.After(LocalDate.of(2026, 1, 4)),
          new QueryNode.Before(LocalDate.of(2026, 1, 5))));
      case 6, 7, 8, 9 -> word();
      case 10, 11 -> QueryNode.and(nodes(depth));
      case 12 -> QueryNode.or(nodes(depth));
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
    return new QueryNode.Phrase(pick(RandomArticles.WORDS) + " " + pick(RandomArticles.WORDS), 0);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

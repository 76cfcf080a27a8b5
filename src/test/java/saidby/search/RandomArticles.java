package saidby.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Cue;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Rights;
import saidby.model.Span;

/// Articles of invented words, with quotes in one or two parts, over one or two paragraphs, said by few speakers.
public final class RandomArticles {
  static final List<String> WORDS = List.of("bako", "teru", "milo", "fena", "goru", "kapi", "luno", "dira", "bakota",
      "teri", "nomu", "zala");
  static final List<Person> SPEAKERS = List.of(person("ana-ilic", "Ana Ilić", "HR"), person("bo-lee", "Bo Lee", "US"),
      person("bo-lee-hooker", "Bo Lee Hooker", "US"), person("carl-ode", "Carl Ode", ""),
      person("unnamed:an-official", "an official", "UA"));
  static final List<String> SOURCES = List.of("North Wire", "south wire", "East Wire");
  static final List<String> COUNTRIES = List.of("UA", "US", "FR", "HR");
  static final List<String> SECTIONS = List.of("World", "Business");
  static final List<String> CUES = List.of("say", "claim", "warn");

  /// The days on which clocks are put forward or back in one part of the world or another are among them, and a year's
  /// last.
  static final List<LocalDate> SEASONS = List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 26),
      LocalDate.of(2026, 10, 21), LocalDate.of(2025, 12, 27));

  private final Random random;
  private final LocalDate season;

  public RandomArticles(Random random) {
    this.random = random;
    this.season = pick(SEASONS);
  }

  private static Person person(String id, String name, String country) {
    return new Person(id, name, Person.Kind.NAMED, Optional.of("role of " + name),
        Optional.of(country).filter(code -> !code.isEmpty()));
  }

  /// What some articles as a whole have in common.
  public static Scope scope(Random random) {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    while (values.isEmpty()) {
      if (random.nextBoolean()) values.put(FacetField.SOURCE, List.of(SOURCES.get(random.nextInt(SOURCES.size()))));
      if (random.nextInt(3) == 0) values.put(FacetField.COUNTRY, COUNTRIES.subList(random.nextInt(2), 3));
      if (random.nextInt(4) == 0) values.put(FacetField.LANGUAGE, List.of("fr"));
      if (random.nextInt(4) == 0) values.put(FacetField.SECTION, SECTIONS.subList(random.nextInt(2), 2));
    }
    return new Scope(values);
  }

  /// Whether an article is within a scope of that kind.
  public static boolean isWithin(Scope scope, AnnotatedArticle article) {
    Metadata metadata = article.article().metadata();
    return scope.allows(FacetField.SOURCE, metadata.source().stream().toList())
        && scope.allows(FacetField.LANGUAGE, metadata.language().stream().toList())
        && scope.allows(FacetField.SECTION, metadata.section().stream().toList())
        && scope.allows(FacetField.COUNTRY, article.countries().stream().map(CountryTag::code).toList());
  }

  public AnnotatedArticle next(String id) {
    var text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    for (int paragraph = random.nextInt(4); paragraph >= 0; paragraph--) {
      if (!text.isEmpty()) text.append(random.nextBoolean() ? "\n\n" : "\r\n");
      text.append(words()).append(": ");
      if (random.nextInt(4) > 0) quotes.add(quote(id, quotes.size(), text));
      text.append('.');
    }
    var article = new Article(id, metadata(), text.toString());
    List<Quote> placed = quotes.stream()
        .map(quote -> new Quote(quote.id(), quote.form(), quote.content(), quote.cue(),
            article.paragraphAt(quote.start()), quote.attribution(), quote.mentions()))
        .toList();
    List<CountryTag> countries = new ArrayList<>();
    for (String country : COUNTRIES) if (random.nextInt(3) == 0) countries.add(new CountryTag(country, 1));
    return new AnnotatedArticle(article, placed, countries);
  }

  private Quote quote(String id, int number, StringBuilder text) {
    List<Span> content = new ArrayList<>();
    content.add(words(text));
    int cueStart = text.append("” ").length();
    String lemma = pick(CUES);
    text.append(lemma).append("ed");
    Optional<Cue> cue = random.nextBoolean()
        ? Optional.of(new Cue(new Span(cueStart, text.length()), lemma))
        : Optional.empty();
    text.append(random.nextInt(5) == 0 ? "\n\n“" : " “");
    if (random.nextBoolean()) content.add(words(text));
    Attribution attribution = random.nextInt(4) == 0
        ? new Attribution.Unknown(Optional.empty(), "nobody near")
        : new Attribution.Said(pick(SPEAKERS), Optional.empty(), "rule", random.nextDouble());
    return new Quote(id + "#" + number, pick(List.of(Form.values())), content, cue, 0, attribution,
        some(COUNTRIES));
  }

  private Span words(StringBuilder text) {
    int start = text.length();
    text.append(words());
    return new Span(start, text.length());
  }

  private String words() {
    var words = new StringBuilder(pick(WORDS));
    for (int i = random.nextInt(6); i > 0; i--) words.append(random.nextInt(5) == 0 ? ", " : " ").append(pick(WORDS));
    return words.toString();
  }

  private Metadata metadata() {
    Optional<Published> published = switch (random.nextInt(6)) {
      case 0 -> Optional.empty();
      case 1 ->
        Optional.of(new Published.Moment(day().atTime(12, 30).toInstant(ZoneOffset.UTC).plusNanos(250_000_000)));
      case 2 -> Optional.of(
          new Published.Moment(day().atStartOfDay().plusMinutes(random.nextInt(48) * 30L).toInstant(ZoneOffset.UTC)));
      default -> Optional.of(new Published.Day(day()));
    };
    return new Metadata(Optional.of("https://example.org/" + random.nextInt(100)), optional(words()), Optional.empty(),
        published, optional(pick(SOURCES)), optional(pick(List.of("en", "fr"))), optional(pick(SECTIONS)),
        List.of("news")).with(rights(), random.nextInt(4) == 0);
  }

  /// As an article brings them along.
  private Optional<Rights> rights() {
    return random.nextInt(3) > 0
        ? Optional.empty()
        : Optional.of(Rights.told("© " + words(), optional("https://a.example/")));
  }

  private LocalDate day() {
    return season.plusDays(random.nextInt(9));
  }

  private Optional<String> optional(String value) {
    return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
  }

  private List<String> some(List<String> all) {
    return all.stream().filter(_ -> random.nextInt(4) == 0).toList();
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

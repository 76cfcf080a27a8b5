package saidby.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import saidby.lucene.write.LuceneArticleWriter;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.Attribution;
import saidby.model.CountryTag;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.query.QueryParser;
import saidby.search.CalendarTime;
import saidby.search.Counting;
import saidby.search.Dates;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.Histogram;
import saidby.search.Interval;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;
import saidby.search.TooManyBars;
import saidby.search.What;

/// What reporters ask of counts.
class CountingTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final LuceneArticleWriter writer = LuceneArticleWriter.open(directory);
  private final LuceneIndex index = LuceneIndex.open(directory);
  private int written;

  @AfterEach
  void close() throws IOException {
    writer.close();
    index.close();
  }

  private void write(Optional<Published> published, String speaker, String... countries) throws IOException {
    String id = "a" + written++;
    var metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.of("Wire"),
        Optional.empty(), Optional.of("World"), List.of());
    var article = new Article(id, metadata, "A truce holds.");
    var person = new Person(speaker.toLowerCase(Locale.ROOT).replace(' ', '-'), speaker, Person.Kind.NAMED,
        Optional.empty(), Optional.empty());
    var quote = new Quote(id + "#0", Form.DIRECT, List.of(new Span(0, 13)), Optional.empty(), 0,
        new Attribution.Said(person, Optional.empty(), "rule", 1), List.of("FR"));
    writer.write(new AnnotatedArticle(article, List.of(quote),
        List.of(countries).stream().map(code -> new CountryTag(code, 1)).toList()));
    writer.commit();
  }

  private void writeAt(String instant) throws IOException {
    write(Optional.of(new Published.Moment(Instant.parse(instant))), "Ana Ilić", "UA");
  }

  private void writeOn(String day) throws IOException {
    write(Optional.of(new Published.Day(LocalDate.parse(day))), "Ana Ilić", "UA");
  }

  private SearchResult search(Filters filters, Counting counting) {
    return index.search(SearchRequest.of(QueryParser.lenient("truce")).with(filters).with(counting));
  }

  private Histogram histogram(Interval interval, ZoneId zone) {
    return search(Filters.NONE.with(Dates.ANY.in(zone)), Counting.NOTHING.by(interval)).counts()
        .histogram()
        .orElseThrow();
  }

  private static String told(Histogram histogram) {
    return String.join(" ",
        histogram.bars().stream().map(bar -> bar.from() + ".." + bar.to() + "=" + bar.count()).toList());
  }

  private long total(Map<FacetField, List<String>> any, Map<FacetField, List<String>> all,
      Map<FacetField, List<String>> none) {
    return search(new Filters(any, all, none, Dates.ANY), Counting.NOTHING).total();
  }

  private FacetCounts count(FacetField field, Filters filters, Counting counting) {
    var facets = new EnumMap<FacetField, FacetCounts>(FacetField.class);
    facets.putAll(search(filters, counting).counts().facets());
    return Optional.ofNullable(facets.get(field)).orElseThrow();
  }

  @Test
  void severalCountriesMeanAnyOfThemAllOfThemOrNoneOfThem() throws IOException {
    write(Optional.empty(), "Ana Ilić", "UA", "RU");
    write(Optional.empty(), "Ana Ilić", "UA");
    write(Optional.empty(), "Ana Ilić", "FR");
    write(Optional.empty(), "Ana Ilić");
    Map<FacetField, List<String>> both = Map.of(FacetField.COUNTRY, List.of("UA", "RU"));
    assertEquals(2, total(both, Map.of(), Map.of()));
    assertEquals(1, total(Map.of(), both, Map.of()));
    assertEquals(2, total(Map.of(), Map.of(), both));
    assertEquals(1, total(Map.of(FacetField.COUNTRY, List.of("UA")), Map.of(),
        Map.of(FacetField.COUNTRY, List.of("RU"))));
  }

  @Test
  void aFacetIgnoresItsOwnFiltersAndTellsWhichValuesAreChosen() throws IOException {
    write(Optional.empty(), "Ana Ilić", "UA");
    write(Optional.empty(), "Ana Ilić", "RU");
    var filters = new Filters(Map.of(), Map.of(), Map.of(FacetField.COUNTRY, List.of("RU")), Dates.ANY);
    FacetCounts countries = count(FacetField.COUNTRY, filters, Counting.of(Set.of(FacetField.COUNTRY)));
    assertEquals(
        List.of(new FacetCounts.Value("RU", "RU", 1, false, true), new FacetCounts.Value("UA", "UA", 1, false)),
        countries.values());
  }

  @Test
  void aFacetTellsTheMostFrequentValuesAndWhatIsLeft() throws IOException {
    for (int i = 0; i < 3; i++) write(Optional.empty(), "Ana Ilić", "UA");
    for (int i = 0; i < 2; i++) write(Optional.empty(), "Bo Lee", "UA");
    write(Optional.empty(), "Carl Ode", "UA");
    FacetCounts speakers = count(FacetField.SPEAKER, Filters.NONE, Counting.of(Set.of(FacetField.SPEAKER)).size(1));
    assertEquals(new FacetCounts(List.of(new FacetCounts.Value("ana-ilić", "Ana Ilić", 3, false)), 3, 3, 0), speakers);
  }

  @Test
  void typingNarrowsTheSpeakersAndTheirCountsStayExact() throws IOException {
    for (String speaker : List.of("Ana Ilić", "Ana Ilić", "Bo Lee", "Ilija Ban", "Mila Filic"))
      write(Optional.empty(), speaker, "UA");
    var counting = new Counting(Set.of(FacetField.SPEAKER), 10, Map.of(FacetField.SPEAKER, "ILI"), Optional.empty());
    FacetCounts speakers = count(FacetField.SPEAKER, Filters.NONE, counting);
    assertEquals(List.of("Ana Ilić", "Ilija Ban"), speakers.values().stream().map(FacetCounts.Value::label).toList());
    assertEquals(2, speakers.values().getFirst().count());
    assertEquals(2, speakers.distinct());
    assertEquals(2, speakers.rest());
  }

  @Test
  void theCountriesThatAQuoteNamesAndItsSectionCanBeCountedAndAskedFor() throws IOException {
    writeOn("2026-03-01");
    assertEquals("FR", count(FacetField.MENTIONS, Filters.NONE, Counting.of(Set.of(FacetField.MENTIONS))).values()
        .getFirst()
        .value());
    assertEquals(1, index.search(SearchRequest.of(QueryParser.lenient("mentions:FR section:World"))).total());
    assertEquals(0, index.search(SearchRequest.of(QueryParser.lenient("mentions:UA"))).total());
  }

  @Test
  void emptyMonthsBetweenTheFirstAndTheLastAreKept() throws IOException {
    writeOn("2026-01-31");
    writeOn("2026-04-01");
    write(Optional.empty(), "Ana Ilić", "UA");
    Histogram months = histogram(Interval.MONTH, PARIS);
    assertEquals("2026-01..2026-01=1 2026-02..2026-02=0 2026-03..2026-03=0 2026-04..2026-04=1", told(months));
    assertEquals(1, months.undated());
    assertEquals("2026-01..2026-03=1 2026-04..2026-06=1", told(histogram(Interval.QUARTER, PARIS)));
  }

  @Test
  void weeksBeginOnMonday() throws IOException {
    writeOn("2026-03-01");
    writeOn("2026-03-02");
    assertEquals("2026-02-23..2026-03-01=1 2026-03-02..2026-03-08=1", told(histogram(Interval.WEEK, PARIS)));
  }

  @Test
  void aStoryWithoutATimeLiesOnItsDayInEveryZone() throws IOException {
    writeOn("2026-03-01");
    for (String zone : List.of("UTC", "Pacific/Honolulu", "Pacific/Kiritimati", "Asia/Kathmandu")) {
      assertEquals("2026-03-01..2026-03-01=1", told(histogram(Interval.DAY, ZoneId.of(zone))));
      Optional<CalendarTime> day = CalendarTime.of("2026-03-01");
      assertEquals(1, search(Filters.NONE.with(new Dates(day, day, ZoneId.of(zone))), Counting.NOTHING).total(), zone);
    }
  }

  @Test
  void aMomentLiesOnTheDayThatTheReaderHas() throws IOException {
    writeAt("2026-03-01T05:00:00Z");
    assertEquals("2026-03-01..2026-03-01=1", told(histogram(Interval.DAY, PARIS)));
    assertEquals("2026-02-28..2026-02-28=1", told(histogram(Interval.DAY, HONOLULU)));
    Filters honolulu = Filters.NONE.with(Dates.ANY.in(HONOLULU));
    SearchRequest before = SearchRequest.of(QueryParser.lenient("before:2026-03-01"));
    assertEquals(1, index.search(before.with(honolulu)).total());
    assertEquals(0, index.search(before).total());
  }

  @Test
  void theTwoHoursOfTheNightWhenClocksGoBackAreTwoBars() throws IOException {
    writeAt("2026-10-24T23:30:00Z");
    writeAt("2026-10-25T00:30:00Z");
    writeAt("2026-10-25T01:30:00Z");
    assertEquals("2026-10-25T01:00..2026-10-25T01:59=1 2026-10-25T02:00+02:00..2026-10-25T02:59+02:00=1 "
        + "2026-10-25T02:00+01:00..2026-10-25T02:59+01:00=1", told(histogram(Interval.HOUR, PARIS)));
  }

  @Test
  void theHourThatClocksSkipIsNoBar() throws IOException {
    writeAt("2026-03-29T00:30:00Z");
    writeAt("2026-03-29T01:30:00Z");
    assertEquals("2026-03-29T01:00..2026-03-29T01:59=1 2026-03-29T03:00..2026-03-29T03:59=1",
        told(histogram(Interval.HOUR, PARIS)));
  }

  @Test
  void theIntervalIsChosenBySpan() throws IOException {
    writeOn("2026-01-01");
    writeOn("2026-02-05");
    assertEquals(Interval.DAY, histogram(Interval.AUTO, PARIS).interval());
    writeOn("2023-06-01");
    assertEquals(Interval.MONTH, histogram(Interval.AUTO, PARIS).interval());
    writeOn("1986-06-01");
    assertEquals(Interval.YEAR, histogram(Interval.AUTO, PARIS).interval());
  }

  @Test
  void aDayOfNewsIsShownByTheHour() throws IOException {
    writeAt("2026-03-01T05:00:00Z");
    writeAt("2026-03-01T19:00:00Z");
    assertEquals(Interval.HOUR, histogram(Interval.AUTO, PARIS).interval());
    assertEquals(15, histogram(Interval.AUTO, PARIS).bars().size());
  }

  @Test
  void tooManyBarsAreRefusedInWordsAndNeverChosen() throws IOException {
    writeOn("0001-01-01");
    writeOn("9998-01-01");
    TooManyBars refused = assertThrows(TooManyBars.class, () -> histogram(Interval.DAY, PARIS));
    assertTrue(String.valueOf(refused.getMessage()).contains("a longer interval"));
    assertEquals("0001..0001=1 9998..9998=1", told(histogram(Interval.AUTO, PARIS)));
  }

  @Test
  void anArticleThatIsNotWantedIsNotFoundByItsParagraphs() throws IOException {
    for (int i = 0; i < 3; i++) write(Optional.empty(), "Ana Ilić", "UA");
    SearchRequest request = SearchRequest.of(QueryParser.lenient("truce -holds")).with(What.ARTICLES);
    assertEquals(0, index.search(request).total());
    assertEquals(List.of(), index.search(request).hits());
  }
}

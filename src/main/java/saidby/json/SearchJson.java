package saidby.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import saidby.search.Correction;
import saidby.search.FacetField;
import saidby.search.Hit;
import saidby.search.IndexStatistics;
import saidby.search.Inflow;
import saidby.search.SearchResult;
import saidby.search.SpeakerLookup;

/// The answers of a search, the same for the command line and the API.
public final class SearchJson {
  private SearchJson() {}

  /// `{"total","hits":[...],"facets":{...},"histogram":{...},"tookMicros","generation","next"}`.
  public static String result(SearchResult result) {
    return JsonText.object(json -> result(json, result));
  }

  /// The same, and how the query was understood: `read` in the query language, `notes` in words, among them why the
  /// answer is partial where it is, and `didYouMean` (`q`, `speaker`, `total`) what was perhaps meant.
  public static String result(SearchResult result, String read, List<String> notes, Optional<Correction> meant) {
    return JsonText.object(fields(result, read, notes, meant));
  }

  /// The same as UTF-8.
  public static byte[] utf8(SearchResult result, String read, List<String> notes, Optional<Correction> meant) {
    return JsonText.utf8(fields(result, read, notes, meant));
  }

  private static Consumer<JsonText> fields(SearchResult result, String read, List<String> notes,
      Optional<Correction> meant) {
    return json -> {
      result(json, result);
      json.text("read", read);
      json.texts("notes", Stream.concat(notes.stream(), result.remarks().notes().stream()).toList());
      json.object("didYouMean", meant, SearchJson::correction);
    };
  }

  private static void correction(JsonText json, Correction correction) {
    json.text("q", correction.query());
    json.texts("speaker", correction.filters().of(FacetField.SPEAKER));
    json.number("total", correction.total());
  }

  private static void result(JsonText json, SearchResult result) {
    json.number("total", result.total());
    json.objects("hits", result.hits(), HitFields::write);
    CountFields.write(json, result.counts());
    json.number("tookMicros", result.tookNanos() / 1000);
    json.number("generation", result.generation());
    json.text("next", result.next());
    if (result.remarks().partial()) json.truth("partial", true);
  }

  /// One hit by itself, as `quotes/{id}` answers it.
  public static String hit(Hit hit) {
    return JsonText.object(json -> HitFields.write(json, hit));
  }

  /// `{"speakers":[{"id","name","kind","role","country","quotes"}]}`.
  public static String speakers(List<SpeakerLookup.Entry> speakers) {
    return JsonText.object(json -> json.objects("speakers", speakers, SearchJson::speaker));
  }

  /// One speaker: `{"id","name","kind","role","country","quotes"}`.
  public static String speaker(SpeakerLookup.Entry speaker) {
    return JsonText.object(json -> speaker(json, speaker));
  }

  /// `{"articles","paragraphs","quotes","attributed","speakers","bytes","segments","deleted","generation"}`.
  public static String statistics(IndexStatistics.Statistics statistics) {
    return JsonText.object(json -> statistics(json, statistics));
  }

  /// The same with what news comes in by itself:
  /// `"inflows":[{"kind","name","trouble","waiting","taken","articles","failed","last", "next"}]`.
  public static String statistics(IndexStatistics.Statistics statistics, List<Inflow> inflows) {
    return JsonText.object(json -> {
      statistics(json, statistics);
      json.objects("inflows", inflows, SearchJson::inflow);
    });
  }

  private static void statistics(JsonText json, IndexStatistics.Statistics statistics) {
    json.number("articles", statistics.articles());
    json.number("paragraphs", statistics.paragraphs());
    json.number("quotes", statistics.quotes());
    json.number("attributed", statistics.attributed());
    json.number("speakers", statistics.speakers());
    json.number("bytes", statistics.bytes());
    json.number("segments", statistics.segments());
    json.number("deleted", statistics.deleted());
    json.number("generation", statistics.generation());
  }

  private static void inflow(JsonText json, Inflow inflow) {
    json.text("kind", inflow.kind().name().toLowerCase(Locale.ROOT));
    json.text("name", inflow.name());
    json.text("trouble", inflow.trouble());
    json.number("waiting", inflow.waiting());
    json.number("taken", inflow.taken());
    json.number("articles", inflow.articles());
    json.number("failed", inflow.failed());
    json.text("last", inflow.last().map(SearchJson::seconds));
    json.text("next", inflow.next().map(SearchJson::seconds));
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void speaker(JsonText json, SpeakerLookup.Entry speaker) {
    QuoteFields.speaker(json, speaker.person());
    json.number("quotes", speaker.quotes());
  }
}

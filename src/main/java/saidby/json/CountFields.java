package saidby.json;

import java.util.Map;
import java.util.Optional;
import saidby.search.Counts;
import saidby.search.FacetCounts;
import saidby.search.FacetField;
import saidby.search.Histogram;
import saidby.search.Trend;

/// What was counted: `"facets":{"speaker":{"values":[...],"rest","distinct","missing"}}`, and where it was asked for
/// `"histogram":{"interval","timeZone","buckets":[{"from","to","count"}],"undated"}` and
/// `"trend":{"total","background","interval","bars":[{"from","to","count","all","share"}]}`.
final class CountFields {
  private CountFields() {}

  static void write(JsonText json, Counts counts) {
    json.object("facets", facets -> facets(facets, counts.facets()));
    Optional<Histogram> histogram = counts.histogram();
    if (histogram.isPresent()) json.object("histogram", bars -> histogram(bars, histogram.get()));
    Optional<Trend> trend = counts.trend();
    if (trend.isPresent()) json.object("trend", bars -> AnalyticsJson.trend(bars, trend.get()));
  }

  private static void facets(JsonText json, Map<FacetField, FacetCounts> facets) {
    facets.forEach((field, counts) -> json.object(field.code(), facet -> {
      facet.objects("values", counts.values(), CountFields::value);
      facet.number("rest", counts.rest());
      facet.number("distinct", counts.distinct());
      facet.number("missing", counts.missing());
    }));
  }

  private static void value(JsonText json, FacetCounts.Value value) {
    json.text("value", value.value());
    json.text("label", value.label());
    json.number("count", value.count());
    json.truth("selected", value.selected());
    if (value.excluded()) json.truth("excluded", true);
  }

  private static void histogram(JsonText json, Histogram histogram) {
    json.text("interval", histogram.interval().code());
    json.text("timeZone", histogram.zone().getId());
    json.objects("buckets", histogram.bars(), (bar, each) -> {
      bar.text("from", each.from().toString());
      bar.text("to", each.to().toString());
      bar.number("count", each.count());
    });
    json.number("undated", histogram.undated());
  }
}

package saidby.json;

import java.util.List;
import java.util.Map;
import saidby.search.Comparison;
import saidby.search.FacetField;
import saidby.search.Remarks;
import saidby.search.Standout;
import saidby.search.Standouts;
import saidby.search.Trend;

/// What is unusual, the same for the command line and the API.
public final class AnalyticsJson {
  private static final List<String> SIDES = List.of("a", "b");

  private AnalyticsJson() {}

  /// `{"total","background","speaker":[{"value","label","count","background","expected","lift","score"}],"source",
  /// "country","speakerCountry","week","generation","read","notes"}`, and `"partial"` where it is.
  public static String who(Standouts standouts, String read) {
    return JsonText.object(json -> {
      json.number("total", standouts.total());
      json.number("background", standouts.background());
      fields(json, standouts.values());
      json.objects("week", standouts.weeks(), AnalyticsJson::standout);
      json.number("generation", standouts.generation());
      json.text("read", read);
      remarks(json, standouts.remarks());
    });
  }

  /// `{"total","background","interval","bars":[{"from","to","count","all","share"}],"generation","read","notes"}`, and
  /// `"partial"` where it is.
  public static String trend(Trend trend, String read) {
    return JsonText.object(json -> {
      trend(json, trend);
      json.number("generation", trend.generation());
      json.text("read", read);
      remarks(json, trend.remarks());
    });
  }

  static void trend(JsonText json, Trend trend) {
    json.number("total", trend.total());
    json.number("background", trend.background());
    json.text("interval", trend.interval().code());
    json.objects("bars", trend.bars(), AnalyticsJson::bar);
  }

  private static void remarks(JsonText json, Remarks remarks) {
    json.texts("notes", remarks.notes());
    if (remarks.partial()) json.truth("partial", true);
  }

  /// `{"a":{"total","read","standouts":{...}},"b":{...},"both","interval","bars":[{"from","to","a","b"}],
  /// "top":{"speaker":[{"value","label","a","b"}]},"generation","notes"}`, and `"partial"` where it is.
  public static String comparison(Comparison comparison, List<String> read) {
    return JsonText.object(json -> {
      for (int i = 0; i < SIDES.size(); i++) {
        int side = i;
        json.object(SIDES.get(side), one -> {
          one.number("total", comparison.totals().get(side));
          one.text("read", read.get(side));
          one.object("standouts", all -> fields(all, comparison.standouts().get(side)));
        });
      }
      json.number("both", comparison.both());
      json.text("interval", comparison.interval().code());
      json.objects("bars", comparison.bars(), AnalyticsJson::bar);
      json.object("top", top -> comparison.top()
          .forEach((field, values) -> top.objects(field.code(), values, AnalyticsJson::value)));
      json.number("generation", comparison.generation());
      remarks(json, comparison.remarks());
    });
  }

  private static void fields(JsonText json, Map<FacetField, List<Standout>> values) {
    values.forEach((field, standouts) -> json.objects(field.code(), standouts, AnalyticsJson::standout));
  }

  private static void standout(JsonText json, Standout standout) {
    json.text("value", standout.value());
    json.text("label", standout.label());
    json.number("count", standout.count());
    json.number("background", standout.background());
    json.figure("expected", standout.expected());
    json.figure("lift", standout.lift());
    json.figure("score", standout.score());
  }

  private static void bar(JsonText json, Trend.Bar bar) {
    json.text("from", bar.from().toString());
    json.text("to", bar.to().toString());
    json.number("count", bar.count());
    json.number("all", bar.all());
    json.figure("share", bar.share());
  }

  private static void bar(JsonText json, Comparison.Bar bar) {
    json.text("from", bar.from().toString());
    json.text("to", bar.to().toString());
    sides(json, bar.counts());
  }

  private static void value(JsonText json, Comparison.Value value) {
    json.text("value", value.value());
    json.text("label", value.label());
    sides(json, value.counts());
  }

  private static void sides(JsonText json, List<Long> counts) {
    for (int i = 0; i < SIDES.size(); i++) json.number(SIDES.get(i), counts.get(i));
  }
}

package saidby.json;

import java.util.Locale;
import saidby.model.Explanation;

/// Writes how a quote got its speaker, the same wherever that is shown.
final class ExplanationFields {
  private ExplanationFields() {}

  /// `"explain":[{"stage","told","options":[{"words","span","weight","taken","reasons":[{"told","weight"}]}]}]`.
  static void write(JsonText json, Explanation explanation) {
    json.objects("explain", explanation.steps(), ExplanationFields::step);
  }

  private static void step(JsonText json, Explanation.Step step) {
    json.text("stage", step.stage().name().toLowerCase(Locale.ROOT));
    json.text("told", step.told());
    json.objects("options", step.options(), ExplanationFields::option);
  }

  private static void option(JsonText json, Explanation.Option option) {
    json.text("words", option.words());
    json.span("span", option.span());
    json.figure("weight", option.weight());
    json.truth("taken", option.taken());
    json.objects("reasons", option.reasons(), (reason, why) -> {
      reason.text("told", why.told());
      reason.figure("weight", why.weight());
    });
  }
}

package saidby.eval;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.model.Form;
import saidby.model.Span;

/// One invented article with its gold, and answers that are right, wrong, cut short and out of nowhere.
final class SmallGold {
  static final String TEXT = """
      “The bridge is open,” Ada Pell said. “Come and see.”

      The mayor called it “a miracle” of the “Old Town”.

      Officials said that the old ferry stops tonight.
      """;

  private SmallGold() {}

  static GoldArticle article() {
    return new GoldArticle("small", "Test Wire", 1, TEXT,
        List.of(gold(List.of("The bridge is open,", "Come and see."), "Ada Pell", "said", SourceType.NAME),
            gold(List.of("a miracle"), "The mayor", "called it", SourceType.NOMINAL),
            gold(List.of("the old ferry stops tonight"), "Officials", "said that", SourceType.NOMINAL)));
  }

  /// The first is right, the second ends early and has no speaker, the third has a wrong one, the fourth is no
  /// statement, the fifth begins late and ends early.
  static List<Answer> answers() {
    return List.of(answer("The bridge is open,", Form.DIRECT, "Ada Pell", .95),
        new Answer(List.of(span("Come and")), Form.DIRECT, Optional.empty(), Optional.empty(), Optional.empty(), false,
            "", OptionalDouble.empty()),
        answer("a miracle", Form.MIXED, "Ada Pell", .55), answer("Old Town", Form.MIXED, "The mayor", .45),
        answer("old ferry stops", Form.INDIRECT, "Officials", .85));
  }

  static Comparison compared() {
    return Comparison.of(article(), answers(), new GoldPeople());
  }

  static GoldAttribution gold(List<String> content, String source, String cue, SourceType type) {
    return new GoldAttribution(content.stream().map(SmallGold::span).toList(), List.of(span(source)),
        Stream.of(cue).filter(words -> !words.isEmpty()).map(SmallGold::span).toList(), type);
  }

  private static Answer answer(String words, Form form, String mention, double confidence) {
    return new Answer(List.of(span(words)), form, Optional.empty(), Optional.of(span(mention)), Optional.of(mention),
        mention.equals("Ada Pell"), "nearest-source, as written", OptionalDouble.of(confidence));
  }

  /// Where the words stand first.
  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

package saidby.speaker;

/// What the features of one answer to "who says this run?" mean in words; several templates that look at the same thing
/// share a name. The numbers are those of [OptionFeatures].
final class FeatureNames {
  private static final int LONGEST = 50;

  private final Scene scene;
  private final Units units;
  private final int run;
  private final int at;
  private final Surroundings around;

  FeatureNames(Scene scene, int run) {
    this.scene = scene;
    this.run = run;
    units = scene.units();
    at = scene.unitOfRun(run);
    around = Surroundings.of(scene, run);
  }

  String of(int template, Option option) {
    return option.isNobody() ? nobody(template) : somebody(template, option);
  }

  private String somebody(int template, Option option) {
    Chunk chunk = scene.chunk(option.chunk());
    if (template < 4) return "%s that stands %s".formatted(type(chunk.type()), place(option));
    if (template < 10) return "the word “%s”".formatted(scene.narration().lower(chunk.head()));
    if (template < 20) return "it looks like a source (score %.1f)".formatted(scene.sourceScore(option.chunk()));
    if (template < 30) return "the words around it, “%s”".formatted(around(chunk.unit()));
    if (template < 40) return verb(option.chunk());
    if (template < 50) return option.last() ? "it said the quote before" : "another, or nobody, said the quote before";
    if (template < 70) return between(chunk.unit());
    if (template < 75) return cue("before", around.cueBefore());
    if (template < 80) return cue("behind", around.cueBehind());
    if (template < 90) return "the words of saying on either side of the quote";
    if (template < 100) return "how many phrases stand between it and the quote";
    return template >= 250 ? "the paragraphs between it and the quote" : "feature " + template;
  }

  private String nobody(int template) {
    RunShape shape = scene.shape(run);
    if (template == 200) return "most words in marks are somebody's";
    if (template <= 205)
      return "the look of it: %d words%s%s".formatted(shape.words(), shape.capital() ? ", a capital" : ", no capital",
          shape.ending() == 0 ? ", no mark at the end" : ", “%s” at the end".formatted(shape.end()));
    if (template <= 207) return "its own words";
    if (template <= 214) return "the words around it, “%s”".formatted(around(at));
    if (template <= 216) return "the words of saying on either side of it";
    if (template <= 218) return "the likeliest source near it (score %.1f)".formatted(around.bestInParagraph());
    if (template == 219) return "whether it stands in a title";
    if (template <= 221) return "where in its sentence and paragraph it stands";
    return template <= 224 ? "what became of the words in marks before it" : "feature " + template;
  }

  private static String type(PhraseType type) {
    return switch (type) {
      case NAME -> "a name";
      case NOUN -> "a description";
      case PRONOUN -> "a pronoun";
      case WHO -> "“who”";
      case SOMEONE -> "“some”, “others” or the like";
      case OWNER -> "“his” or the like";
      case POSSESSOR -> "an owner (“...'s”)";
    };
  }

  /// "in its sentence before it".
  static String place(Option option) {
    int place = option.place();
    if (place == Option.PARAGRAPH_BEFORE) return "in the paragraph before";
    if (place == Option.FURTHER_BACK) return "further back";
    int sentences = place % Option.BEHIND;
    String side = place < Option.BEHIND ? "before" : "behind";
    if (sentences == 0) return side + " the quote in its sentence";
    return sentences == 1 ? "one sentence " + side : sentences + " sentences " + side;
  }

  private String verb(int chunk) {
    int verb = scene.verb(chunk);
    return verb == Verbs.NO_VERB ? "no verb goes with it" : "its verb “%s”".formatted(units.word(verb));
  }

  private String cue(String side, int cue) {
    return cue < 0
        ? "no word of saying stands %s the quote".formatted(side)
        : "how it stands to “%s” %s the quote".formatted(units.word(cue), side);
  }

  private String between(int unit) {
    int from = Math.min(unit, at) + 1;
    int to = Math.max(unit, at);
    return from >= to
        ? "nothing stands between it and the quote"
        : "what stands between it and the quote, “%s”".formatted(words(from, to));
  }

  /// A unit on each side of this one.
  private String around(int unit) {
    return words(Math.max(0, unit - 1), unit) + " … " + words(unit + 1, Math.min(units.size(), unit + 2));
  }

  private String words(int from, int to) {
    var words = new StringBuilder();
    for (int unit = from; unit < to && words.length() <= LONGEST; unit++)
      words.append(words.isEmpty() ? "" : " ").append(word(unit));
    return words.length() <= LONGEST ? words.toString() : words.substring(0, LONGEST) + "…";
  }

  /// The unit as it stands; marked runs would be too long.
  private String word(int unit) {
    if (units.symbol(unit) == WordClasses.RUN) return "[quote]";
    int first = scene.narration().token(units.first(unit));
    int last = scene.narration().token(units.first(unit + 1) - 1);
    return scene.text().text().substring(scene.text().start(first), scene.text().end(last)).replaceAll("\\s+", " ");
  }
}

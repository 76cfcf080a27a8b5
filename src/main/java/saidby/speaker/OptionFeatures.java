package saidby.speaker;

import static saidby.speaker.Verbs.NO_VERB;

import saidby.quote.MarkedRun;

/// Features of one answer to "who says this run?"; the numbers are the templates' names, and part of the trained model.
final class OptionFeatures {
  private final Scene scene;
  private final Units units;
  private final int run;
  private final int at;
  private final RunShape shape;
  private final Surroundings around;
  private final Lead lead;
  private final FeatureBag bag;

  OptionFeatures(Scene scene, int run, Lead lead, FeatureBag bag) {
    this.scene = scene;
    this.run = run;
    this.lead = lead;
    this.bag = bag;
    units = scene.units();
    at = scene.unitOfRun(run);
    shape = scene.shape(run);
    around = Surroundings.of(scene, run);
  }

  /// Fills the bag anew.
  void fill(Option option) {
    bag.clear();
    if (option.isNobody()) fillNobody();
    else fillSomebody(option);
  }

  private void fillSomebody(Option option) {
    Chunk chunk = scene.chunk(option.chunk());
    int place = option.place();
    int type = chunk.type().code();
    bag.add(1, place, type);
    bag.add(2, place, type, shape.kind());
    bag.add(3, place, shape.kind());
    bag.add(4, head(chunk), type);
    addScores(option);
    addWords(option, chunk);
    addVerb(option, chunk);
    addHistory(option, chunk);
    if (option.isInParagraph()) {
      addPath(option, chunk);
      addCues(option, chunk);
      addRank(option, chunk);
    } else addParagraphs(option, chunk);
  }

  private int head(Chunk chunk) {
    return scene.narration().lower(chunk.head()).hashCode();
  }

  private void addScores(Option option) {
    float score = scene.sourceScore(option.chunk());
    bag.add(10, bucket(score), option.place());
    bag.add(11, bucket(score));
    bag.add(12, bucket(around.bestInSentence() - score), option.place());
    bag.add(13, bucket(around.bestInParagraph() - score), option.place());
    bag.add(14, bucket(around.bestInParagraph() - score), bucket(score));
    bag.add(15, bucket(around.bestInParagraph() - score), shape.kind());
  }

  private static int bucket(float score) {
    return Math.clamp(Math.round(score * 1.5f), -9, 9);
  }

  private void addWords(Option option, Chunk chunk) {
    int unit = chunk.unit();
    int before = word(unit - 1, unit);
    int behind = word(unit + 1, unit);
    int place = option.place();
    bag.add(20, before, place);
    bag.add(21, behind, place);
    bag.add(22, behind, word(unit + 2, unit), place);
    bag.add(23, before, word(unit - 2, unit), place);
    bag.add(24, symbol(unit - 1, unit), symbol(unit + 1, unit), place);
    bag.add(25, symbol(unit - 1, unit), symbol(unit - 2, unit), place);
    bag.add(26, symbol(unit + 1, unit), symbol(unit + 2, unit), place);
    if (symbol(unit - 1, unit) >= '1' && symbol(unit - 1, unit) <= '3') {
      bag.add(27, before, place);
      bag.add(28, symbol(unit - 1, unit), symbol(unit - 2, unit), place);
    }
  }

  private void addVerb(Option option, Chunk chunk) {
    int verb = scene.verb(option.chunk());
    int place = option.place();
    if (verb == NO_VERB) {
      bag.add(30, place, chunk.type().code());
      return;
    }
    int side = option.isInParagraph() ? Integer.compare(verb, at) : 2;
    int word = units.word(verb).hashCode();
    int gap = Math.min(verb - chunk.unit(), 4);
    bag.add(31, word, place, side);
    bag.add(32, Stem.of(units.word(verb)).hashCode(), place, side);
    bag.add(33, units.symbol(verb), place, side);
    bag.add(34, units.symbol(verb), place, FeatureBag.mix(side, gap));
    bag.add(35, FeatureBag.mix(units.symbol(verb), symbol(verb + 1, verb)), place, side);
    bag.add(36, FeatureBag.mix(units.symbol(verb), shape.kind()), place, side);
    if (option.isInParagraph()) {
      int between = Math.min(Math.abs(at - verb), 6);
      bag.add(37, FeatureBag.mix(units.symbol(verb), between), place, side);
      bag.add(38, FeatureBag.mix(word, between), side);
      bag.add(39, FeatureBag.mix(units.symbol(verb), scene.cuesBetween(Math.min(at, verb), Math.max(at, verb))), place,
          side);
    }
  }

  private void addHistory(Option option, Chunk chunk) {
    int same = option.last() ? 1 : 0;
    int link = lead.path();
    bag.add(40, same, option.place());
    bag.add(41, same, link);
    bag.add(42, same, link, option.place());
    bag.add(43, same, lead.kind(), shape.kind());
    bag.add(44, same, lead.paragraphs(), chunk.type().code());
    bag.add(45, FeatureBag.mix(same, lead.kind()), option.place(), lead.paragraphs());
    if (around.continued()) bag.add(46, same, option.place());
    if (around.alone()) bag.add(47, same, option.place());
  }

  private void addPath(Option option, Chunk chunk) {
    int place = option.place();
    boolean before = chunk.unit() < at;
    int from = before ? chunk.unit() + 1 : at + 1;
    int to = before ? at : chunk.unit();
    var path = new PathHash(units, from, to);
    int type = chunk.type().code();
    bag.add(50, path.near(3, before), place, type);
    bag.add(51, path.near(2, before), place, shape.kind());
    bag.add(52, path.near(3, !before), place, type);
    bag.add(53, FeatureBag.mix(path.near(3, !before), path.near(3, before)), place);
    bag.add(54, Math.min(path.length(), 12), place, type);
    if (path.length() <= 8) {
      bag.add(55, path.whole(), place, type);
      bag.add(56, path.whole(), place);
      bag.add(57, path.whole(), place, shape.kind());
    }
    if (to - from <= 4) {
      bag.add(58, path.words(), place);
      bag.add(59, path.words(), place, type);
    }
    bag.add(60, path.marks(), place);
    bag.add(61, path.marks(), place, shape.kind());
    bag.add(62, path.words(before), place);
  }

  private void addCues(Option option, Chunk chunk) {
    addCue(70, around.cueBefore(), option, chunk);
    addCue(75, around.cueBehind(), option, chunk);
    bag.add(80, FeatureBag.mix(around.cueKinds(), relation(around.cueBefore(), chunk)),
        relation(around.cueBehind(), chunk), option.place());
  }

  private void addCue(int template, int cue, Option option, Chunk chunk) {
    int relation = relation(cue, chunk);
    int place = option.place();
    if (cue < 0) {
      bag.add(template, place, chunk.type().code());
      return;
    }
    int distance = Math.min(Math.abs(cue - at), 5);
    bag.add(template + 1, relation, FeatureBag.mix(units.symbol(cue), distance), place);
    bag.add(template + 2, relation, units.word(cue).hashCode(), place);
    bag.add(template + 3, relation, distance, shape.kind());
    bag.add(template + 4, FeatureBag.mix(relation, scene.verb(option.chunk()) == cue ? 1 : 0), units.symbol(cue),
        place);
  }

  /// On which side of the cue the phrase stands, and how many phrases stand in between.
  private int relation(int cue, Chunk chunk) {
    if (cue < 0) return 99;
    int unit = chunk.unit();
    int between = unit < cue ? scene.chunksBetween(unit, cue) : scene.chunksBetween(cue, unit);
    boolean touches = Math.abs(unit - cue) == 1;
    return (unit < cue ? 10 : 20) + Math.min(between, 3) + (touches ? 5 : 0);
  }

  private void addRank(Option option, Chunk chunk) {
    int unit = chunk.unit();
    int low = Math.min(unit, at);
    int high = Math.max(unit, at);
    int rank = Math.min(scene.chunksBetween(low, high), 5);
    int type = chunk.type().code();
    bag.add(90, rank, option.place(), type);
    bag.add(91, rank, option.place(), shape.kind());
    bag.add(92, Math.min(scene.cuesBetween(low, high), 3), rank, option.place());
    bag.add(93, Math.min(scene.runsBetween(low, high), 3), option.place(), type);
    int first = unit == 0 || units.sentence(unit - 1) != units.sentence(unit) ? 1 : 0;
    bag.add(94, first, option.place(), type);
    bag.add(95, first, FeatureBag.mix(rank, around.position()), option.place());
    bag.add(96, around.position(), option.place(), type);
  }

  private void addParagraphs(Option option, Chunk chunk) {
    int distance = Math.min(units.paragraph(at) - units.paragraph(chunk.unit()), 6);
    int colon = around.endsBefore();
    bag.add(250, distance, option.place(), chunk.type().code());
    bag.add(251, distance, colon, option.place());
    bag.add(252, around.alone() ? 1 : 0, colon, option.place());
    bag.add(253, FeatureBag.mix(around.continued() ? 1 : 0, around.alone() ? 1 : 0), distance, option.last() ? 1 : 0);
    bag.add(254, around.position(), shape.kind(), option.place());
    bag.add(255, FeatureBag.mix(around.cueKinds(), around.position()), option.place(), option.last() ? 1 : 0);
    bag.add(257, lead.paragraphs(), distance, option.last() ? 1 : 0);
  }

  private void fillNobody() {
    MarkedRun marked = scene.runs().get(run);
    int kind = shape.kind();
    bag.add(200);
    bag.add(201, kind);
    bag.add(202, shape.length(), shape.capital() ? 1 : 0, shape.end());
    bag.add(203, Math.min(shape.words(), 8), shape.capital() ? 1 : 0, shape.titled() ? 1 : 0);
    bag.add(204, shape.length(), shape.titled() ? 1 : 0);
    bag.add(205, marked.marks().name().hashCode(), shape.length());
    if (shape.words() <= 5)
      bag.add(206, scene.text().text().substring(marked.inner().start(), marked.inner().end()).hashCode());
    for (int token = shape.firstToken(); token < shape.endToken() && token < shape.firstToken() + 5; token++)
      if (scene.text().isWord(token)) bag.add(207, scene.text().lower(token).hashCode(), Math.min(shape.words(), 4));
    bag.add(208, word(at - 1, at));
    bag.add(209, word(at - 1, at), word(at - 2, at));
    bag.add(210, word(at + 1, at));
    bag.add(211, word(at + 1, at), word(at + 2, at));
    bag.add(212, word(at - 1, at), word(at + 1, at));
    bag.add(213, symbol(at - 1, at), symbol(at + 1, at), kind);
    bag.add(214, symbol(at - 1, at), symbol(at - 2, at), kind);
    bag.add(215, around.cueKinds(), kind);
    bag.add(216, around.cueKinds(), Math.min(shape.words(), 5), symbol(at - 1, at));
    bag.add(217, bucket(around.bestInSentence()), kind);
    bag.add(218, bucket(around.bestInParagraph()), shape.length());
    bag.add(219, scene.narration().isTitle(units.first(at)) ? 1 : 0, shape.length());
    bag.add(220, around.alone() ? 1 : 0, shape.length());
    bag.add(221, around.position(), kind);
    bag.add(222, lead.kind(), kind);
    bag.add(223, lead.path(), shape.length());
    bag.add(224, lead.kind(), lead.paragraphs(), shape.length());
  }

  private int symbol(int unit, int near) {
    return unit >= 0 && unit < units.size() && units.sentence(unit) == units.sentence(near) ? units.symbol(unit) : 0;
  }

  private int word(int unit, int near) {
    return symbol(unit, near) == 0 ? 0 : units.word(unit).hashCode();
  }
}

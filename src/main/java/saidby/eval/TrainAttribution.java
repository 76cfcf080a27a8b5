package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.eval.Learner.Settings;
import saidby.model.Span;
import saidby.quote.MarkedRun;
import saidby.speaker.AttributionModel;
import saidby.speaker.Confidence;
import saidby.speaker.FeatureBag;
import saidby.speaker.LearnedVocabulary;
import saidby.speaker.Option;
import saidby.speaker.Scene;
import saidby.speaker.SpeakerAttributor;
import saidby.speaker.TagWeights;
import saidby.speaker.Weights;

/// Learns the attribution model. The same gold gives the same model, byte by byte.
///
/// The articles are dealt into folds. What tells how sure a phrase is to be a source, and how far the finished model is to
/// be trusted, is worked out for each fold with weights learned from the others: on articles that they have seen, weights
/// are too sure of themselves.
public final class TrainAttribution {
  private static final int FOLDS = 3;
  private static final int NO_FOLD = -1;
  private static final Settings SOURCE = new Settings(1, 6, .1, .5, .12, 11);
  private static final Settings OPTIONS = new Settings(4, 12, .1, .7, .08, 12);
  private static final ChainLearner.Settings TAGS = new ChainLearner.Settings(8, .01, .6, .01, 4, .065, 13);

  private final List<GoldArticle> articles;
  private final WordCounts counts;
  private final List<Scene> scenes = new ArrayList<>();

  private TrainAttribution(List<GoldArticle> articles) {
    this.articles = articles;
    counts = WordCounts.of(articles);
    for (GoldArticle article : articles)
      scenes.add(Scene.of(article.tokens(), counts.without(article)));
  }

  /// Learns from these articles.
  public static AttributionModel train(Gold gold) {
    return new TrainAttribution(gold.articles()).model();
  }

  /// Learns from these articles, with a confidence that was fitted elsewhere; takes a third of the time.
  static AttributionModel train(Gold gold, Confidence confidence) {
    var training = new TrainAttribution(gold.articles());
    training.scored();
    return training.model(confidence);
  }

  private AttributionModel model() {
    return model(confidence(scored()));
  }

  private AttributionModel model(Confidence confidence) {
    return new AttributionModel(counts.learned(), source(NO_FOLD), options(NO_FOLD), tags(NO_FOLD), confidence);
  }

  /// Scores what looks like a source in each article by weights from the other folds, and returns these by fold.
  private List<Weights> scored() {
    List<Weights> sources = IntStream.range(0, FOLDS).mapToObj(this::source).toList();
    for (int i = 0; i < scenes.size(); i++) scenes.get(i).score(sources.get(i % FOLDS));
    return sources;
  }

  private Confidence confidence(List<Weights> sources) {
    LearnedVocabulary vocabulary = counts.learned();
    var calibration = new Calibration();
    for (int fold = 0; fold < FOLDS; fold++) {
      var others = new SpeakerAttributor(new AttributionModel(vocabulary, sources.get(fold), options(fold), tags(fold),
          Confidence.AS_THOUGHT));
      for (int i = fold; i < scenes.size(); i += FOLDS)
        calibration.add(articles.get(i), others.attribute(scenes.get(i)));
    }
    return calibration.fitted();
  }

  /// Whether the article is one to learn from when this fold is left out.
  private static boolean isLearned(int article, int without) {
    return without == NO_FOLD || article % FOLDS != without;
  }

  /// What makes a phrase a source, learned from all articles but those of the fold.
  private Weights source(int without) {
    var learner = new Learner(SOURCE);
    var bag = new FeatureBag();
    for (int i = 0; i < scenes.size(); i++) {
      if (!isLearned(i, without)) continue;
      Scene scene = scenes.get(i);
      for (int chunk = 0; chunk < scene.chunkCount(); chunk++) {
        scene.fillSource(bag, chunk);
        boolean source = isSource(articles.get(i), scene.chunkSpan(chunk));
        learner.add(new int[][]{new int[0], bag.toArray()}, new boolean[]{!source, source});
      }
    }
    return learner.learn();
  }

  private static boolean isSource(GoldArticle article, Span phrase) {
    for (GoldAttribution attribution : article.attributions())
      for (Span span : attribution.source())
        if (span.overlaps(phrase) && HeadRule.agrees(article.text(), phrase, attribution.source())) return true;
    return false;
  }

  private TagWeights tags(int without) {
    var learner = new ChainLearner(TAGS);
    for (int i = 0; i < scenes.size(); i++)
      if (isLearned(i, without)) GoldTags.addTo(learner, articles.get(i), scenes.get(i));
    return learner.learn();
  }

  private Weights options(int without) {
    var learner = new Learner(OPTIONS);
    for (int i = 0; i < scenes.size(); i++)
      if (isLearned(i, without)) addRuns(learner, articles.get(i), scenes.get(i));
    return learner.learn();
  }

  private static void addRuns(Learner learner, GoldArticle article, Scene scene) {
    int last = -1;
    boolean spoken = false;
    for (int run = 0; run < scene.runs().size(); run++) {
      GoldRun gold = GoldRun.of(article, scene.runs().get(run));
      List<Option> options = scene.options(run, last);
      boolean[] right = gold.right(article, scene, options);
      int first = 0;
      while (first < right.length && !right[first]) first++;
      if (first < right.length) learner.add(scene.features(run, options, spoken), right);
      spoken = gold.isSpoken() && first < right.length;
      if (spoken) last = options.get(first).chunk();
    }
  }

  /// The gold attribution of a run: none, or one with or without a source.
  private record GoldRun(boolean stated, List<Span> source) {

    static GoldRun of(GoldArticle article, MarkedRun run) {
      double best = .5;
      GoldRun found = new GoldRun(false, List.of());
      for (GoldAttribution attribution : article.attributions()) {
        int covered = 0;
        for (Span span : attribution.content())
          covered += Math.max(0, Math.min(span.end(), run.inner().end()) - Math.max(span.start(), run.inner().start()));
        double share = (double) covered / run.inner().length();
        if (share > best) {
          best = share;
          found = new GoldRun(true, attribution.source());
        }
      }
      return found;
    }

    boolean isSpoken() {
      return stated && !source.isEmpty();
    }

    boolean[] right(GoldArticle article, Scene scene, List<Option> options) {
      var right = new boolean[options.size()];
      for (int i = 0; i < right.length; i++)
        right[i] = options.get(i).isNobody()
            ? !stated
            : HeadRule.agrees(article.text(), scene.chunkSpan(options.get(i).chunk()), source);
      return right;
    }
  }
}

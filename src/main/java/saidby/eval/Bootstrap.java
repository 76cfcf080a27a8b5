package saidby.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// How far figures would move on other articles: 95% intervals by drawing as many articles as there are, with
/// repetition, a thousand times. The same articles give the same intervals.
final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final int LOW = 25;
  private static final int HIGH = 974;
  private static final long SEED = 7;

  private final Map<Measure, double[]> figures = new EnumMap<>(Measure.class);

  Bootstrap(List<Tally> articles) {
    for (Measure measure : Measure.values()) figures.put(measure, new double[DRAWS]);
    var random = new Random(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      var sum = new Tally();
      for (int i = 0; i < articles.size(); i++) sum.add(articles.get(random.nextInt(articles.size())));
      for (Map.Entry<Measure, double[]> figure : figures.entrySet())
        figure.getValue()[draw] = figure.getKey().of(sum).main();
    }
    for (double[] drawn : figures.values()) Arrays.sort(drawn);
  }

  /// "87.6 to 92.5".
  String interval(Measure measure) {
    double[] drawn = figures.getOrDefault(measure, new double[DRAWS]);
    return Percent.of(drawn[LOW]) + " to " + Percent.of(drawn[HIGH]);
  }
}

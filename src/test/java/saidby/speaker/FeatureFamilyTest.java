package saidby.speaker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saidby.model.Article;
import saidby.text.TokenizedText;

class FeatureFamilyTest {
  private static final List<String> WORDS = List.of("Odell", "said", "that", "the", "talks", ",", "which", "she",
      "told",
      "reporters", "would", "go", "on", "(", ")", "and", "“the end”", "warned", "Mayor", "to", "—", "according", ".",
      "of", "his", "plan", ". Then", "\n\n");

  @Test
  void itemsWithEqualKeysHaveEqualFeatures() {
    AttributionModel model = AttributionModel.shipped();
    for (long seed = 0; seed < 30; seed++) {
      String text = text(new Random(seed));
      Scene scene = Scene.of(TokenizedText.of(text, Article.paragraphsOf(text)), model.vocabulary());
      scene.score(model.source());
      var items = new ItemFeatures(scene);
      for (FeatureFamily family : items.families()) checkKeys(family, items.size(), "seed " + seed + ": " + text);
    }
  }

  private static void checkKeys(FeatureFamily family, int size, String message) {
    Map<Long, int[]> seen = new HashMap<>();
    for (int item = 0; item < size; item++) {
      var bag = new FeatureBag();
      family.filler().fill(item, bag);
      int[] known = seen.putIfAbsent(family.key().applyAsLong(item), bag.toArray());
      if (known != null) assertArrayEquals(known, bag.toArray(), message);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder("Mayor Odell said ");
    for (int i = 0; i < 80; i++) text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    return text.toString();
  }
}
